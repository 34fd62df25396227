// Generated from templates/ by npm run generate.
// @ts-nocheck
export const templates = {
  "item": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide\">\n<nav class=\"crumbs\" aria-label=\"当前位置\">\n<ol><li><a href=\"../index.html\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "title", {"start":{"line":4,"column":34},"end":{"line":4,"column":47}} ), depth0))
    + "</a></li><li>"
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "group", {"start":{"line":4,"column":64},"end":{"line":4,"column":74}} ), depth0))
    + "</li><li aria-current=\"page\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "name", {"start":{"line":4,"column":107},"end":{"line":4,"column":116}} ), depth0))
    + "</li></ol>\n</nav>\n</div>\n<div class=\"wide columns\">\n<nav class=\"contents\" aria-label=\"本页目录\">\n<p class=\"contents-title\">本页目录</p>\n<ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":4},"end":{"line":10,"column":71}}})) != null ? stack1 : "")
    + "</ol>\n</nav>\n<main id=\"main\">\n<div class=\"title-block\">\n<p class=\"tags\"><span class=\"tag\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "type", {"start":{"line":14,"column":36},"end":{"line":14,"column":45}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"modes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":54},"end":{"line":14,"column":116}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"topics"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":116},"end":{"line":14,"column":189}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"example"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":189},"end":{"line":14,"column":255}}})) != null ? stack1 : "")
    + "</p>\n<h1>"
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "name", {"start":{"line":15,"column":6},"end":{"line":15,"column":15}} ), depth0))
    + "</h1>\n<p class=\"edition-line\"><span>序号 "
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "no", {"start":{"line":16,"column":35},"end":{"line":16,"column":42}} ), depth0))
    + "</span><span>基本编码 <span class=\"code\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"item"), "catalogCode", {"start":{"line":16,"column":83},"end":{"line":16,"column":99}} ), depth0))
    + "</span></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"lead"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":115},"end":{"line":16,"column":170}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"keywords"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":128}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"exampleNote"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":110}}})) != null ? stack1 : "")
    + "\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"choices"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "<section id=\"overview\" class=\"card\" aria-labelledby=\"overview-title\">\n<h2 id=\"overview-title\">概要</h2>\n<p class=\"verdict\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"item"),"guide"), "verdict", {"start":{"line":28,"column":21},"end":{"line":28,"column":39}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"differences"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":41},"end":{"line":28,"column":113}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"absent"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":66}}})) != null ? stack1 : "")
    + "\n<dl class=\"highlights\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"highlights"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"modeTexts"),"length"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":35,"column":114}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"item"),"standard"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"situations"),"length"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"conditions"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + "<section id=\"materials\" class=\"card\" aria-labelledby=\"materials-title\">\n<h2 id=\"materials-title\">申请材料</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"materials"),"length"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "")
    + "</section>\n<section id=\"flow\" class=\"card\" aria-labelledby=\"flow-title\">\n<h2 id=\"flow-title\">办理流程</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":72,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"steps"),"length"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"results"),"length"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":92,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groupsBefore"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":99,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"services"),"length"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":114,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"faq"),"length"),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":124,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"differences"),"length"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":125,"column":0},"end":{"line":145,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"reviewPoints"),"length"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":146,"column":0},"end":{"line":160,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"basis"),"length"),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":171,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groupsAfter"),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":172,"column":0},"end":{"line":178,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"sources"),"length"),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":179,"column":0},"end":{"line":185,"column":7}}})) != null ? stack1 : "")
    + "<nav class=\"neighbours\" aria-label=\"前后事项\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"previous"),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":187,"column":0},"end":{"line":187,"column":79}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"next"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":188,"column":0},"end":{"line":188,"column":67}}})) != null ? stack1 : "")
    + "\n<a href=\"../index.html\">回到清单</a>\n</nav>\n</main>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":38},"end":{"line":10,"column":40}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":10,"column":46},"end":{"line":10,"column":51}} ), depth0))
    + "</a></li>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"tag\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"tag tag-plain\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"tag tag-example\">示例</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>业务指导："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "lead", {"start":{"line":16,"column":145},"end":{"line":16,"column":154}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"also\">也叫："
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"item"),"keywords"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":47},"end":{"line":17,"column":117}}})) != null ? stack1 : "")
    + "</p>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":70},"end":{"line":17,"column":100}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(depth0, depth0));
},"8":function(container,depth0,helpers,partials,data) {
    return "、";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"intro\"><b>示例说明：</b><span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"item"), "exampleNote", {"start":{"line":18,"column":74},"end":{"line":18,"column":90}} ), depth0))
    + "</span></p>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"choose needs-script\" id=\"choose\" role=\"group\" aria-label=\"只看一地的要求\">\n<span>只看</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"choices"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":15},"end":{"line":22,"column":134}}})) != null ? stack1 : "")
    + "<button type=\"button\" class=\"tool\" value=\"\" aria-pressed=\"true\">全部</button>\n<p class=\"help\" id=\"chosen\" role=\"status\"></p>\n</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<button type=\"button\" class=\"tool\" value=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":22,"column":76},"end":{"line":22,"column":78}} ), depth0))
    + "\" aria-pressed=\"false\">"
    + alias3(alias2(alias1(depth0, "shortName", {"start":{"line":22,"column":105},"end":{"line":22,"column":114}} ), depth0))
    + "</button>";
},"12":function(container,depth0,helpers,partials,data) {
    return " <a href=\"#differences\">查看各地差异</a>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<p class=\"absent\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":29,"column":47},"end":{"line":29,"column":51}} ), depth0))
    + "</p>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":32,"column":11},"end":{"line":32,"column":16}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),depth0,{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remark"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":53},"end":{"line":32,"column":105}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"15":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "remark", {"start":{"line":32,"column":86},"end":{"line":32,"column":92}} ), depth0))
    + "</p>";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"mode-texts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"item"),"modeTexts"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":52},"end":{"line":35,"column":102}}})) != null ? stack1 : "")
    + "</ul>";
},"17":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"standard-note\"><p><b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"standard"),"example"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":33},"end":{"line":37,"column":72}}})) != null ? stack1 : "")
    + "本事项已有联办标准</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"standard"),"effectiveFrom"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":85},"end":{"line":37,"column":163}}})) != null ? stack1 : "")
    + "。</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"standard"),"agreedBy"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":168},"end":{"line":37,"column":243}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"standard"),"note"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":243},"end":{"line":37,"column":318}}})) != null ? stack1 : "")
    + "</div>\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "示例：";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "，自"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"item"),"standard"), "effectiveFrom", {"start":{"line":37,"column":124},"end":{"line":37,"column":151}} ), depth0))
    + "起施行";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>议定单位："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"item"),"standard"), "agreedBy", {"start":{"line":37,"column":208},"end":{"line":37,"column":230}} ), depth0))
    + "</p>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"item"),"standard"), "note", {"start":{"line":37,"column":287},"end":{"line":37,"column":305}} ), depth0))
    + "</p>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"situations\" class=\"card\" aria-labelledby=\"situations-title\">\n<h2 id=\"situations-title\">办理情形</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-list"),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"situations"),{"name":"entry-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"conditions\" class=\"card\" aria-labelledby=\"conditions-title\">\n<h2 id=\"conditions-title\">受理条件</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-list"),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"conditions"),{"name":"entry-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"materials\">\n<caption>各地合计"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"materials"), "length", {"start":{"line":56,"column":15},"end":{"line":56,"column":31}} ), depth0))
    + "种；各地不同的，在格内逐地写明</caption>\n<thead><tr><th scope=\"col\" class=\"no\">序号</th><th scope=\"col\" class=\"name\">材料名称</th><th scope=\"col\">提交要求</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"materials"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-regions"),depth0,{"name":"entry-regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><td class=\"no\" data-label=\"序号\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "no", {"start":{"line":60,"column":77},"end":{"line":60,"column":79}} ), depth0))
    + "</td><th scope=\"row\" class=\"name\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"named"),lookupProperty(depth0,"name"),{"name":"named","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"presence"),depth0,{"name":"presence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td class=\"asked\"><dl class=\"asked-list\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":196},"end":{"line":60,"column":327}}})) != null ? stack1 : "")
    + "</dl>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":332},"end":{"line":60,"column":376}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":217},"end":{"line":60,"column":258}}})) != null ? stack1 : "")
    + "><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":60,"column":265},"end":{"line":60,"column":270}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),depth0,{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"28":function(container,depth0,helpers,partials,data) {
    return " class=\"whole-row\"";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"folded"),depth0,{"name":"folded","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    return "<p>不需要提交材料。</p>\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"flow"),depth0,{"name":"flow","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"folded steps-all\"><summary>办理环节一览（各地合计"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"steps"), "length", {"start":{"line":74,"column":56},"end":{"line":74,"column":68}} ), depth0))
    + "个环节，含时限、结果、办理处室）</summary>\n<table class=\"facts steps\">\n<caption>办理环节一览</caption>\n<thead><tr><th scope=\"col\" class=\"no\">序号</th><th scope=\"col\" class=\"name\">环节</th><th scope=\"col\">环节时限</th><th scope=\"col\">办理结果</th><th scope=\"col\" class=\"rest\">其他</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</details>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-regions"),depth0,{"name":"entry-regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><td class=\"no\" data-label=\"序号\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "no", {"start":{"line":80,"column":77},"end":{"line":80,"column":79}} ), depth0))
    + "</td><th scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"named"),lookupProperty(depth0,"name"),{"name":"named","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"presence"),depth0,{"name":"presence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td data-label=\"环节时限\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cell"),lookupProperty(depth0,"limit"),{"name":"cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\"办理结果\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cell"),lookupProperty(depth0,"outcome"),{"name":"cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\"其他\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"folded"),depth0,{"name":"folded","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"results\" class=\"card\" aria-labelledby=\"results-title\">\n<h2 id=\"results-title\">审批结果</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-list"),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"results"),{"name":"entry-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":94,"column":15},"end":{"line":94,"column":17}} ), depth0))
    + "\" class=\"card\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":94,"column":53},"end":{"line":94,"column":55}} ), depth0))
    + "-title\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":95,"column":10},"end":{"line":95,"column":12}} ), depth0))
    + "-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":95,"column":24},"end":{"line":95,"column":29}} ), depth0))
    + "</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact-table"),depth0,{"name":"fact-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"fees"),"length"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":0},"end":{"line":97,"column":60}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>收费项目</h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-list"),lookupProperty(depth0,"fees"),{"name":"entry-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"services\" class=\"card\" aria-labelledby=\"services-title\">\n<h2 id=\"services-title\">办理窗口和咨询投诉</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"services"),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":112,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"service\" data-regions=\""
    + alias3(alias2(alias1(depth0, "region", {"start":{"line":104,"column":37},"end":{"line":104,"column":43}} ), depth0))
    + "\">\n<h3>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":105,"column":6},"end":{"line":105,"column":10}} ), depth0))
    + "</h3>\n<p class=\"service-line\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hotline"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":24},"end":{"line":106,"column":80}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"platform"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":80},"end":{"line":106,"column":133}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"windows"),"length"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":109,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"lines"),"length"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":0},"end":{"line":110,"column":230}}})) != null ? stack1 : "")
    + "\n</div>\n";
},"39":function(container,depth0,helpers,partials,data) {
    return "<span>热线 <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "hotline", {"start":{"line":106,"column":53},"end":{"line":106,"column":60}} ), depth0))
    + "</b></span>";
},"40":function(container,depth0,helpers,partials,data) {
    return "<span>网上平台 "
    + container.escapeExpression(container.lambda(container.strict(depth0, "platform", {"start":{"line":106,"column":109},"end":{"line":106,"column":117}} ), depth0))
    + "</span>";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"windows"),depth0,{"name":"windows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"details\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":40},"end":{"line":110,"column":218}}})) != null ? stack1 : "")
    + "</dl>";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "group", {"start":{"line":110,"column":66},"end":{"line":110,"column":71}} ), depth0))
    + "（"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":110,"column":76},"end":{"line":110,"column":81}} ), depth0))
    + "）</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(45, data, 0),"data":data,"loc":{"start":{"line":110,"column":93},"end":{"line":110,"column":198}}})) != null ? stack1 : "")
    + "</dd></div>";
},"44":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "url", {"start":{"line":110,"column":115},"end":{"line":110,"column":118}} ), depth0))
    + "\" rel=\"noopener\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":110,"column":139},"end":{"line":110,"column":143}} ), depth0))
    + "</a>";
},"45":function(container,depth0,helpers,partials,data) {
    return "<span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":110,"column":178},"end":{"line":110,"column":182}} ), depth0))
    + "</span>";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"faq\" class=\"card\" aria-labelledby=\"faq-title\">\n<h2 id=\"faq-title\">常见问题</h2>\n<dl class=\"faq\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"faq"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":121,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</section>\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"regions"),lookupProperty(depth0,"regions"),{"name":"regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><dt>"
    + alias3(alias2(alias1(depth0, "question", {"start":{"line":120,"column":48},"end":{"line":120,"column":56}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regionNames"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":120,"column":58},"end":{"line":120,"column":137}}})) != null ? stack1 : "")
    + "</dt><dd class=\"text\">"
    + alias3(alias2(alias1(depth0, "answer", {"start":{"line":120,"column":161},"end":{"line":120,"column":167}} ), depth0))
    + "</dd></div>\n";
},"48":function(container,depth0,helpers,partials,data) {
    return " <span class=\"note tone-local\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "regionNames", {"start":{"line":120,"column":110},"end":{"line":120,"column":121}} ), depth0))
    + "</span>";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"differences\" class=\"card\" aria-labelledby=\"differences-title\">\n<h2 id=\"differences-title\">各地差异</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"approved"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":128,"column":0},"end":{"line":133,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"groups"),"length"),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":134,"column":0},"end":{"line":143,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>已批准的差异</h3>\n<section class=\"scroll\" tabindex=\"0\" aria-label=\"已批准的差异\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"difference-table"),lookupProperty(lookupProperty(depth0,"differences"),"approved"),{"name":"difference-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>还没有一致的</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"differences"),"groups"),{"name":"each","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":136,"column":0},"end":{"line":142,"column":9}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"difference-group\"><summary>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":137,"column":45},"end":{"line":137,"column":50}} ), depth0))
    + "<span class=\"sub\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"rows"), "length", {"start":{"line":137,"column":72},"end":{"line":137,"column":83}} ), depth0))
    + " 处</span></summary>\n<section class=\"scroll\" tabindex=\"0\" aria-label=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":138,"column":51},"end":{"line":138,"column":56}} ), depth0))
    + "的差异\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"difference-table"),depth0,{"name":"difference-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n</details>\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"review\" class=\"card\" aria-labelledby=\"review-title\">\n<details class=\"part\"><summary><h2 id=\"review-title\">审查要点</h2><span class=\"sub\">供审查人员使用，各地合计"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"reviewPoints"), "length", {"start":{"line":148,"column":94},"end":{"line":148,"column":113}} ), depth0))
    + "条</span></summary>\n<table class=\"facts review\">\n<caption>审查人员逐条对照的要点和标准</caption>\n<thead><tr><th scope=\"col\" class=\"no\">序号</th><th scope=\"col\" class=\"name\">审查要点</th><th scope=\"col\">审查标准</th><th scope=\"col\">审查方式</th><th scope=\"col\" class=\"rest\">其他</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reviewPoints"),{"name":"each","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":155,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</details>\n</section>\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-regions"),depth0,{"name":"entry-regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><td class=\"no\" data-label=\"序号\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "no", {"start":{"line":154,"column":77},"end":{"line":154,"column":79}} ), depth0))
    + "</td><th scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"named"),lookupProperty(depth0,"name"),{"name":"named","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"presence"),depth0,{"name":"presence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td data-label=\"审查标准\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cell"),lookupProperty(depth0,"standard"),{"name":"cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\"审查方式\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cell"),lookupProperty(depth0,"kind"),{"name":"cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-label=\"其他\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"folded"),depth0,{"name":"folded","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"basis\" class=\"card\" aria-labelledby=\"basis-title\">\n<details class=\"part\"><summary><h2 id=\"basis-title\">设定依据</h2><span class=\"sub\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"basis"), "length", {"start":{"line":163,"column":81},"end":{"line":163,"column":104}} ), depth0))
    + "件</span></summary>\n<ol class=\"entries\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"basis"),{"name":"each","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":165,"column":0},"end":{"line":167,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</details>\n</section>\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><div class=\"entry-name\"><span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":166,"column":49},"end":{"line":166,"column":54}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":63},"end":{"line":166,"column":96}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"mark"),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":96},"end":{"line":166,"column":163}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"presence"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":163},"end":{"line":166,"column":239}}})) != null ? stack1 : "")
    + "</div><dl class=\"details\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"articles"),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":265},"end":{"line":166,"column":358}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rank"),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":358},"end":{"line":166,"column":418}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"issuer"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":418},"end":{"line":166,"column":482}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"says"),"length"),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":482},"end":{"line":166,"column":590}}})) != null ? stack1 : "")
    + "</dl></li>\n";
},"57":function(container,depth0,helpers,partials,data) {
    return "（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "number", {"start":{"line":166,"column":80},"end":{"line":166,"column":86}} ), depth0))
    + "）";
},"58":function(container,depth0,helpers,partials,data) {
    return " <span class=\"note tone-differs\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "mark", {"start":{"line":166,"column":143},"end":{"line":166,"column":147}} ), depth0))
    + "</span>";
},"59":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <span class=\"note tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":166,"column":205},"end":{"line":166,"column":209}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "presence", {"start":{"line":166,"column":215},"end":{"line":166,"column":223}} ), depth0))
    + "</span>";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>条款"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"articles"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),lookupProperty(depth0,"articles"),{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"61":function(container,depth0,helpers,partials,data) {
    return "<div><dt>效力级别</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "rank", {"start":{"line":166,"column":394},"end":{"line":166,"column":398}} ), depth0))
    + "</dd></div>";
},"62":function(container,depth0,helpers,partials,data) {
    return "<div><dt>制定机关</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "issuer", {"start":{"line":166,"column":456},"end":{"line":166,"column":462}} ), depth0))
    + "</dd></div>";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>大意</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"says"),{"name":"each","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":166,"column":521},"end":{"line":166,"column":572}}})) != null ? stack1 : "")
    + "</dd></div>";
},"64":function(container,depth0,helpers,partials,data) {
    return "<p class=\"text\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":173,"column":15},"end":{"line":173,"column":17}} ), depth0))
    + "\" class=\"card\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":173,"column":53},"end":{"line":173,"column":55}} ), depth0))
    + "-title\">\n<details class=\"part\"><summary><h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":174,"column":41},"end":{"line":174,"column":43}} ), depth0))
    + "-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":174,"column":55},"end":{"line":174,"column":60}} ), depth0))
    + "</h2><span class=\"sub\">供工作人员查阅</span></summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact-table"),depth0,{"name":"fact-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n</section>\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"sources\" class=\"card\" aria-labelledby=\"sources-title\">\n<details class=\"part\"><summary><h2 id=\"sources-title\">来源</h2><span class=\"sub\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(depth0,"item"),"guide"),"sources"), "length", {"start":{"line":181,"column":81},"end":{"line":181,"column":106}} ), depth0))
    + "处</span></summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sources"),lookupProperty(lookupProperty(depth0,"item"),"guide"),{"name":"sources","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n</section>\n";
},"67":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"../"
    + alias3(alias2(alias1(lookupProperty(depth0,"previous"), "page", {"start":{"line":187,"column":30},"end":{"line":187,"column":43}} ), depth0))
    + "\">上一项："
    + alias3(alias2(alias1(lookupProperty(depth0,"previous"), "name", {"start":{"line":187,"column":53},"end":{"line":187,"column":66}} ), depth0))
    + "</a>";
},"68":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"../"
    + alias3(alias2(alias1(lookupProperty(depth0,"next"), "page", {"start":{"line":188,"column":26},"end":{"line":188,"column":35}} ), depth0))
    + "\">下一项："
    + alias3(alias2(alias1(lookupProperty(depth0,"next"), "name", {"start":{"line":188,"column":45},"end":{"line":188,"column":54}} ), depth0))
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page"),depth0,{"name":"page","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "list": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<main id=\"main\" class=\"wide\">\n<div class=\"title-block\">\n<h1>"
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "title", {"start":{"line":4,"column":6},"end":{"line":4,"column":19}} ), depth0))
    + "</h1>\n<p class=\"edition-line\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"edition"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":24},"end":{"line":5,"column":86}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"effectiveDateText"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":86},"end":{"line":5,"column":172}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"publisher"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":172},"end":{"line":5,"column":238}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"note"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":69}}})) != null ? stack1 : "")
    + "\n</div>\n<dl class=\"figures\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"figures"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n<form class=\"search needs-script\" id=\"search\" role=\"search\" aria-label=\"查找事项\">\n<div class=\"search-box\">\n<label for=\"words\">查找事项</label>\n<div class=\"search-row\"><input id=\"words\" name=\"words\" type=\"search\" autocomplete=\"off\" maxlength=\"100\" aria-describedby=\"search-help\"><button type=\"submit\" class=\"tool\">查找</button></div>\n<p id=\"search-help\" class=\"help\">可输入事项名称、部门、材料或窗口中的任意文字，也可输入拼音或拼音首字母。</p>\n</div>\n<div class=\"filters\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"filters"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "<p><button type=\"reset\" class=\"tool\">清除条件</button></p>\n</div>\n</form>\n<p id=\"count\" class=\"count\" role=\"status\">共 "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"edition"),"items"), "length", {"start":{"line":27,"column":46},"end":{"line":27,"column":66}} ), depth0))
    + " 项</p>\n<p id=\"nothing\" class=\"nothing\" hidden>没有符合条件的事项，请减少条件或换一个说法。</p>\n<section class=\"sheet\" aria-labelledby=\"list-caption\">\n<table class=\"list\" id=\"list\">\n<caption id=\"list-caption\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "title", {"start":{"line":31,"column":29},"end":{"line":31,"column":42}} ), depth0))
    + "：点开事项名称查看办事指南；各地一栏是承诺时限、到场次数和材料数</caption>\n<thead>\n<tr><th scope=\"col\" class=\"no\">序号</th><th scope=\"col\" class=\"name\">事项名称</th><th scope=\"col\">事项类型</th><th scope=\"col\">通办模式</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"regions"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":126},"end":{"line":33,"column":194}}})) != null ? stack1 : "")
    + "</tr>\n</thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</section>\n<section class=\"plain\" aria-labelledby=\"regions-title\">\n<h2 id=\"regions-title\">参加地区和窗口</h2>\n<div class=\"regions\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"regions"),{"name":"each","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"downloads"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + "</main>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "edition", {"start":{"line":5,"column":55},"end":{"line":5,"column":70}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>自"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "effectiveDateText", {"start":{"line":5,"column":128},"end":{"line":5,"column":153}} ), depth0))
    + "起施行</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "publisher", {"start":{"line":5,"column":205},"end":{"line":5,"column":222}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"intro text\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "note", {"start":{"line":6,"column":44},"end":{"line":6,"column":56}} ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":10,"column":11},"end":{"line":10,"column":16}} ), depth0))
    + "</dt><dd><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":10,"column":32},"end":{"line":10,"column":37}} ), depth0))
    + "</b>"
    + alias3(alias2(alias1(depth0, "unit", {"start":{"line":10,"column":45},"end":{"line":10,"column":49}} ), depth0))
    + "</dd></div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><label for=\"filter-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":21,"column":24},"end":{"line":21,"column":26}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":21,"column":32},"end":{"line":21,"column":37}} ), depth0))
    + "</label>\n<select id=\"filter-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":22,"column":21},"end":{"line":22,"column":23}} ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":22,"column":35},"end":{"line":22,"column":37}} ), depth0))
    + "\"><option value=\"\">全部</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"values"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":69},"end":{"line":22,"column":119}}})) != null ? stack1 : "")
    + "</select></p>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<option>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</option>";
},"8":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "shortName", {"start":{"line":33,"column":169},"end":{"line":33,"column":178}} ), depth0))
    + "</th>";
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\""
    + alias3(alias2(alias1(depths[1], "columns", {"start":{"line":37,"column":50},"end":{"line":37,"column":60}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":37,"column":66},"end":{"line":37,"column":71}} ), depth0))
    + "<span class=\"sub\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"items"), "length", {"start":{"line":37,"column":93},"end":{"line":37,"column":105}} ), depth0))
    + " 项</span></th></tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\"item-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":39,"column":15},"end":{"line":39,"column":17}} ), depth0))
    + "\" class=\"item\"><td class=\"no\" data-label=\"序号\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":39,"column":67},"end":{"line":39,"column":69}} ), depth0))
    + "</td><th scope=\"row\" class=\"name\"><a href=\""
    + alias3(alias2(alias1(depth0, "page", {"start":{"line":39,"column":116},"end":{"line":39,"column":120}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":39,"column":126},"end":{"line":39,"column":130}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"example"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":136},"end":{"line":39,"column":198}}})) != null ? stack1 : "")
    + "<span class=\"sub\"><span class=\"code\">"
    + alias3(alias2(alias1(depth0, "catalogCode", {"start":{"line":39,"column":237},"end":{"line":39,"column":248}} ), depth0))
    + "</span> "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"audience"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":258},"end":{"line":39,"column":323}}})) != null ? stack1 : "")
    + "</span></th><td data-label=\"事项类型\">"
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":39,"column":359},"end":{"line":39,"column":363}} ), depth0))
    + "</td><td data-label=\"通办模式\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"modes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":392},"end":{"line":39,"column":454}}})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"glance"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":459},"end":{"line":39,"column":763}}})) != null ? stack1 : "")
    + "</tr>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag tag-example\">示例</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":276},"end":{"line":39,"column":306}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(depth0, depth0));
},"13":function(container,depth0,helpers,partials,data) {
    return "、";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "shortName", {"start":{"line":39,"column":493},"end":{"line":39,"column":502}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"there"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":39,"column":506},"end":{"line":39,"column":749}}})) != null ? stack1 : "")
    + "</td>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"asks\"><span class=\"limit\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"promisedLimit"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":39,"column":558},"end":{"line":39,"column":612}}})) != null ? stack1 : "")
    + "</span> <span class=\"visits\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"visits"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":641},"end":{"line":39,"column":675}}})) != null ? stack1 : "")
    + "材料"
    + container.escapeExpression(container.lambda(container.strict(depth0, "materials", {"start":{"line":39,"column":679},"end":{"line":39,"column":688}} ), depth0))
    + "项</span></span>";
},"16":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "promisedLimit", {"start":{"line":39,"column":581},"end":{"line":39,"column":594}} ), depth0));
},"17":function(container,depth0,helpers,partials,data) {
    return "—";
},"18":function(container,depth0,helpers,partials,data) {
    return "到场"
    + container.escapeExpression(container.lambda(container.strict(depth0, "visits", {"start":{"line":39,"column":659},"end":{"line":39,"column":665}} ), depth0))
    + "，";
},"19":function(container,depth0,helpers,partials,data) {
    return "<span class=\"none\">未提供</span>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"card region\">\n<h3>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":50,"column":6},"end":{"line":50,"column":10}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"example"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":12},"end":{"line":50,"column":74}}})) != null ? stack1 : "")
    + "</h3>\n<dl class=\"details\">\n<div><dt>所在省市</dt><dd>"
    + alias3(alias2(alias1(depth0, "province", {"start":{"line":52,"column":24},"end":{"line":52,"column":32}} ), depth0))
    + "</dd></div>\n<div><dt>行政区划代码</dt><dd class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":53,"column":39},"end":{"line":53,"column":43}} ), depth0))
    + "</dd></div>\n<div><dt>网上平台</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"platform"),"url"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":54,"column":22},"end":{"line":54,"column":137}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"platform"),"app"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":137},"end":{"line":54,"column":186}}})) != null ? stack1 : "")
    + "</dd></div>\n<div><dt>热线</dt><dd>"
    + alias3(alias2(alias1(depth0, "hotline", {"start":{"line":55,"column":22},"end":{"line":55,"column":29}} ), depth0))
    + "</dd></div>\n</dl>\n<details class=\"folded\"><summary>窗口和自助终端</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"windows"),depth0,{"name":"windows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"kiosks"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":59,"column":237}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"towns"),"length"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":60,"column":109}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"sources"),"length"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":61,"column":58}}})) != null ? stack1 : "")
    + "\n</details>\n</div>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"platform"), "url", {"start":{"line":54,"column":53},"end":{"line":54,"column":65}} ), depth0))
    + "\" rel=\"noopener\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"platform"), "name", {"start":{"line":54,"column":86},"end":{"line":54,"column":99}} ), depth0))
    + "</a>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"platform"), "name", {"start":{"line":54,"column":115},"end":{"line":54,"column":128}} ), depth0));
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "（移动端："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"platform"), "app", {"start":{"line":54,"column":164},"end":{"line":54,"column":176}} ), depth0))
    + "）";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>自助终端</h4><ul class=\"kiosks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kiosks"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":53},"end":{"line":59,"column":225}}})) != null ? stack1 : "")
    + "</ul>";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":59,"column":75},"end":{"line":59,"column":79}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"example"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":81},"end":{"line":59,"column":143}}})) != null ? stack1 : "")
    + "：<span class=\"text\">"
    + alias3(alias2(alias1(depth0, "address", {"start":{"line":59,"column":165},"end":{"line":59,"column":172}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hours"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":181},"end":{"line":59,"column":211}}})) != null ? stack1 : "")
    + "</li>";
},"26":function(container,depth0,helpers,partials,data) {
    return "，"
    + container.escapeExpression(container.lambda(container.strict(depth0, "hours", {"start":{"line":59,"column":197},"end":{"line":59,"column":202}} ), depth0));
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>乡镇街道</h4><p>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"towns"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":36},"end":{"line":60,"column":98}}})) != null ? stack1 : "")
    + "</p>";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>来源</h4>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sources"),depth0,{"name":"sources","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"plain\" aria-labelledby=\"files-title\">\n<h2 id=\"files-title\">清单文件</h2>\n<ul class=\"files\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"downloads"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":18},"end":{"line":70,"column":87}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":70,"column":52},"end":{"line":70,"column":56}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":70,"column":62},"end":{"line":70,"column":67}} ), depth0))
    + "</a></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page"),depth0,{"name":"page","fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true},
};
export const partials = {
  "absent": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "absent", {"start":{"line":1,"column":35},"end":{"line":1,"column":41}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return "未写明";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"none\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"absent"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":61}}})) != null ? stack1 : "")
    + "</span>";
},"useData":true},
  "approval": {"0":function(container,depth0,helpers,partials,data) {
    return "示例：";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"approval-by\">批准单位："
    + container.escapeExpression(container.lambda(container.strict(depth0, "approvedBy", {"start":{"line":1,"column":145},"end":{"line":1,"column":155}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"approval-by\">依据："
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"basis"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":220},"end":{"line":1,"column":282}}})) != null ? stack1 : "")
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":235},"end":{"line":1,"column":265}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(depth0, depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return "、";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"approval-by\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "until", {"start":{"line":1,"column":337},"end":{"line":1,"column":342}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"approval\"><b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"example"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":25},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + "已批准</b> <span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "reason", {"start":{"line":1,"column":79},"end":{"line":1,"column":85}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approvedBy"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":94},"end":{"line":1,"column":171}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":171},"end":{"line":1,"column":296}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"until"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":296},"end":{"line":1,"column":358}}})) != null ? stack1 : "")
    + "</div>\n";
},"useData":true},
  "badge": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"deviations"),null,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":40}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":104}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <span class=\"note badge tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":74},"end":{"line":1,"column":78}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":1,"column":84},"end":{"line":1,"column":88}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marked"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":111}}})) != null ? stack1 : "");
},"useData":true},
  "cell": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marked"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":55}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),depth0,{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"none\">未写明</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":114}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "details": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"details\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":128}}})) != null ? stack1 : "")
    + "</dl>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":66},"end":{"line":1,"column":71}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),depth0,{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":140}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "difference-table": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<th scope=\"col\" data-regions=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":3,"column":96},"end":{"line":3,"column":98}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "shortName", {"start":{"line":3,"column":104},"end":{"line":3,"column":113}} ), depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":6,"column":22},"end":{"line":6,"column":27}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":34},"end":{"line":6,"column":196}}})) != null ? stack1 : "")
    + "<td data-label=\"情况和影响\"><span class=\"mark tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":6,"column":244},"end":{"line":6,"column":248}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":6,"column":254},"end":{"line":6,"column":258}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"effect"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":267},"end":{"line":6,"column":319}}})) != null ? stack1 : "")
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":104}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-label=\""
    + alias3(alias2(alias1(depth0, "shortName", {"start":{"line":6,"column":67},"end":{"line":6,"column":76}} ), depth0))
    + "\" data-regions=\""
    + alias3(alias2(alias1(depth0, "region", {"start":{"line":6,"column":96},"end":{"line":6,"column":102}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":6,"column":106},"end":{"line":6,"column":182}}})) != null ? stack1 : "")
    + "</td>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"absent"),depth0,{"name":"absent","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "effect", {"start":{"line":6,"column":300},"end":{"line":6,"column":306}} ), depth0))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"reason\"><td colspan=\""
    + container.escapeExpression(container.lambda(container.strict(depths[1], "columns", {"start":{"line":7,"column":50},"end":{"line":7,"column":60}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"approval"),lookupProperty(depth0,"approval"),{"name":"approval","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"differences\">\n<caption>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":2,"column":11},"end":{"line":2,"column":16}} ), depth0))
    + "：各地要求的不同之处</caption>\n<thead><tr><th scope=\"col\" class=\"what\">要素</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"regions"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":47},"end":{"line":3,"column":129}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"effect\">情况和对申请人的影响</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "entry-list": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry-regions"),depth0,{"name":"entry-regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><div class=\"entry-name\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"named"),lookupProperty(depth0,"name"),{"name":"named","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"presence"),depth0,{"name":"presence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"entries\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"usePartial":true,"useData":true},
  "entry-regions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "region", {"start":{"line":1,"column":52},"end":{"line":1,"column":58}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"name"),"cells"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":69}}})) != null ? stack1 : "");
},"useData":true},
  "fact": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"deviations"),null,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":37},"end":{"line":1,"column":57}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":136}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"standard\"><b>联办标准（尚未施行）</b> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"text":lookupProperty(depth0,"standard")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"approval"),lookupProperty(depth0,"approval"),{"name":"approval","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"said"),depth0,{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"standard"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":143}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":143},"end":{"line":1,"column":189}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "fact-table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":6,"column":22},"end":{"line":6,"column":27}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),depth0,{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"facts\">\n<caption class=\"unseen\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":2,"column":26},"end":{"line":2,"column":31}} ), depth0))
    + "</caption>\n<thead class=\"unseen\"><tr><th scope=\"col\">要素</th><th scope=\"col\">内容</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"usePartial":true,"useData":true},
  "flow": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":3,"column":30},"end":{"line":3,"column":34}} ), depth0))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"stages"),lookupProperty(depth0,"stages"),{"name":"stages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"flow-block\" data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"regions"),lookupProperty(depth0,"regions"),{"name":"regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "regionNames", {"start":{"line":2,"column":6},"end":{"line":2,"column":17}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"stages"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "<details class=\"in-words\"><summary>流程的文字说明</summary>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":49}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n</div>\n";
},"usePartial":true,"useData":true},
  "folded": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"folded\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":1,"column":55},"end":{"line":1,"column":62}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"none\">无</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":144}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "named": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"name-label\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":40},"end":{"line":1,"column":45}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),depth0,{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marked"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":71}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fact"),depth0,{"name":"fact","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "page": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " - "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "title", {"start":{"line":7,"column":37},"end":{"line":7,"column":50}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return "<link rel=\"canonical\" href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "canonical", {"start":{"line":11,"column":30},"end":{"line":11,"column":39}} ), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
    + alias3(alias2(alias1(depth0, "feed", {"start":{"line":14,"column":58},"end":{"line":14,"column":62}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "title", {"start":{"line":14,"column":75},"end":{"line":14,"column":88}} ), depth0))
    + "\">\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.lambda, alias2=container.escapeExpression;

  return "\u003Cscript src=\""
    + alias2(alias1(container.strict(depths[1], "root", {"start":{"line":18,"column":15},"end":{"line":18,"column":22}} ), depth0))
    + "assets/"
    + alias2(alias1(depth0, depth0))
    + "\" defer>\u003C/script>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"banner banner-"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":25,"column":26},"end":{"line":25,"column":30}} ), depth0))
    + "\"><strong>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":25,"column":44},"end":{"line":25,"column":48}} ), depth0))
    + "</strong><span>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":25,"column":67},"end":{"line":25,"column":71}} ), depth0))
    + "</span></p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "发布单位："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "publisher", {"start":{"line":36,"column":35},"end":{"line":36,"column":52}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "edition", {"start":{"line":37,"column":28},"end":{"line":37,"column":43}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "，自"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"edition"), "effectiveDateText", {"start":{"line":37,"column":89},"end":{"line":37,"column":114}} ), depth0))
    + "起施行";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "数据版本 <span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"edition"),"source"), "commit", {"start":{"line":38,"column":72},"end":{"line":38,"column":93}} ), depth0))
    + "</span>，";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":7,"column":9},"end":{"line":7,"column":16}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"onItem"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":18},"end":{"line":7,"column":59}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":8,"column":36},"end":{"line":8,"column":47}} ), depth0))
    + "\">\n<meta name=\"generator\" content=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"edition"),"source"), "tool", {"start":{"line":9,"column":34},"end":{"line":9,"column":53}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"edition"),"source"), "toolVersion", {"start":{"line":9,"column":58},"end":{"line":9,"column":84}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"canonical"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"feed"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "<link rel=\"stylesheet\" href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":16,"column":31},"end":{"line":16,"column":35}} ), depth0))
    + "assets/style.css\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"scripts"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</head>\n<body>\n<a class=\"skip\" href=\"#main\">跳到主要内容</a>\n<header class=\"top\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"banners"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"wide top-row\">\n<p class=\"brand\"><a href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":28,"column":28},"end":{"line":28,"column":32}} ), depth0))
    + "index.html\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "title", {"start":{"line":28,"column":48},"end":{"line":28,"column":61}} ), depth0))
    + "</a></p>\n<p class=\"brand-note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"edition"), "regionNames", {"start":{"line":29,"column":24},"end":{"line":29,"column":43}} ), depth0))
    + "</p>\n<div class=\"tools needs-script\"><button type=\"button\" class=\"tool\" id=\"large-type\" aria-pressed=\"false\">大字版</button></div>\n</div>\n</header>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"@partial-block"),depth0,{"name":"@partial-block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<footer class=\"bottom\">\n<div class=\"wide\">\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"publisher"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":3},"end":{"line":36,"column":61}}})) != null ? stack1 : "")
    + "</p>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"edition"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":3},"end":{"line":37,"column":52}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"edition"),"effectiveDateText"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":52},"end":{"line":37,"column":126}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"small\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"edition"),"source"),"commit"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":17},"end":{"line":38,"column":110}}})) != null ? stack1 : "")
    + "由 "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"edition"),"source"), "tool", {"start":{"line":38,"column":114},"end":{"line":38,"column":133}} ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"edition"),"source"), "toolVersion", {"start":{"line":38,"column":138},"end":{"line":38,"column":164}} ), depth0))
    + " 生成。完整性可用 <a href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":38,"column":187},"end":{"line":38,"column":191}} ), depth0))
    + "MANIFEST.json\">MANIFEST.json</a> 核对。</p>\n</div>\n</footer>\n</body>\n</html>\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "presence": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <span class=\"note tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":42},"end":{"line":1,"column":46}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "presence", {"start":{"line":1,"column":52},"end":{"line":1,"column":60}} ), depth0))
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"approval"),lookupProperty(depth0,"approval"),{"name":"approval","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"presence"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":76}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":76},"end":{"line":1,"column":122}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "regions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":44}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(depth0, depth0));
},"1":function(container,depth0,helpers,partials,data) {
    return " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":61}}})) != null ? stack1 : "");
},"useData":true},
  "said": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"same"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":28},"end":{"line":1,"column":307}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"text":lookupProperty(depth0,"same")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"tone"),"alike",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":74},"end":{"line":1,"column":91}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":300}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"variants"),"0"),{"name":"with","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":93},"end":{"line":1,"column":177}}})) != null ? stack1 : "")
    + "<details class=\"folded writings\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":1,"column":221},"end":{"line":1,"column":225}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"variants"),depth0,{"name":"variants","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"shared\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"listed":lookupProperty(depths[1],"listed")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"variants"),depth0,{"name":"variants","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"text":lookupProperty(depth0,"standard")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"note tone-standard\">联办标准</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"deviations"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":384},"end":{"line":1,"column":665}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"deviations\"><b>尚未一致</b><ul class=\"variants\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deviations"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":465},"end":{"line":1,"column":647}}})) != null ? stack1 : "")
    + "</ul></div>";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"regions"),lookupProperty(depth0,"regions"),{"name":"regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><span class=\"who\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "regionNames", {"start":{"line":1,"column":546},"end":{"line":1,"column":557}} ), depth0))
    + "</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(10, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":567},"end":{"line":1,"column":633}}})) != null ? stack1 : "")
    + "</li>";
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"listed":lookupProperty(depths[1],"listed")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"absent"),depth0,{"name":"absent","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"deviations"),null,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":26}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":672}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "sources": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":69}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":3,"column":70},"end":{"line":3,"column":177}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"date"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":177},"end":{"line":3,"column":206}}})) != null ? stack1 : "")
    + " <span class=\"note tone-local\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "regionNames", {"start":{"line":3,"column":239},"end":{"line":3,"column":250}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":259},"end":{"line":3,"column":312}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"regions"),lookupProperty(depth0,"regions"),{"name":"regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "url", {"start":{"line":3,"column":92},"end":{"line":3,"column":95}} ), depth0))
    + "\" rel=\"noopener\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":3,"column":116},"end":{"line":3,"column":121}} ), depth0))
    + "</a>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":3,"column":156},"end":{"line":3,"column":161}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return "（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "date", {"start":{"line":3,"column":192},"end":{"line":3,"column":196}} ), depth0))
    + "）";
},"5":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":3,"column":295},"end":{"line":3,"column":299}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"sources\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"usePartial":true,"useData":true},
  "stages": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"rank\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"step"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":17},"end":{"line":3,"column":199}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"step"),lookupProperty(depth0,"step"),{"name":"step","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"parting\"><p class=\"rank-note\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":3,"column":96},"end":{"line":3,"column":101}} ), depth0))
    + "</p><ul class=\"branches\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"branches"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":128},"end":{"line":3,"column":181}}})) != null ? stack1 : "")
    + "</ul></div>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"stages"),depth0,{"name":"stages","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"flow\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"usePartial":true,"useData":true},
  "step": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"step-limit\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","hash":{"text":lookupProperty(depth0,"limit")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place", {"start":{"line":1,"column":206},"end":{"line":1,"column":211}} ), depth0))
    + "办理</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">特别程序，不计入时限</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "situations", {"start":{"line":1,"column":334},"end":{"line":1,"column":344}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "waits", {"start":{"line":1,"column":398},"end":{"line":1,"column":403}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"step\"><span class=\"step-no\">第"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":1,"column":43},"end":{"line":1,"column":45}} ), depth0))
    + "步</span><span class=\"step-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":81},"end":{"line":1,"column":85}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"limit"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":94},"end":{"line":1,"column":168}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":168},"end":{"line":1,"column":229}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"special"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":229},"end":{"line":1,"column":291}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"situations"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":291},"end":{"line":1,"column":360}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"waits"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":360},"end":{"line":1,"column":419}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
  "text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"points\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(helpers,"lines").call(alias1,lookupProperty(depth0,"text"),{"name":"lines","hash":{},"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":68}}}),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":48},"end":{"line":1,"column":109}}})) != null ? stack1 : "")
    + "</ul>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","hash":{"text":depth0},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"several").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"listed"),{"name":"several","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":27}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":166}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "variants": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-regions=\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"regions"),lookupProperty(depth0,"regions"),{"name":"regions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\"><span class=\"who\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "regionNames", {"start":{"line":1,"column":100},"end":{"line":1,"column":111}} ), depth0))
    + "</span> "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":121},"end":{"line":1,"column":187}}})) != null ? stack1 : "")
    + "</li>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),depth0,{"name":"text","hash":{"listed":lookupProperty(depths[1],"listed")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"absent"),depth0,{"name":"absent","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"variants\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"variants"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":21},"end":{"line":1,"column":201}}})) != null ? stack1 : "")
    + "</ul>\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "windows": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><p class=\"window-name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":29},"end":{"line":3,"column":33}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kind"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":35},"end":{"line":3,"column":98}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"example"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":98},"end":{"line":3,"column":160}}})) != null ? stack1 : "")
    + "</p><dl class=\"details\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"address"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":184},"end":{"line":3,"column":263}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hours"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":263},"end":{"line":3,"column":338}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":338},"end":{"line":3,"column":398}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":398},"end":{"line":3,"column":469}}})) != null ? stack1 : "")
    + "</dl></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag tag-plain\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "kind", {"start":{"line":3,"column":78},"end":{"line":3,"column":82}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag tag-example\">示例</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<div><dt>办理地点</dt><dd class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "address", {"start":{"line":3,"column":236},"end":{"line":3,"column":243}} ), depth0))
    + "</dd></div>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<div><dt>办理时间</dt><dd class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "hours", {"start":{"line":3,"column":313},"end":{"line":3,"column":318}} ), depth0))
    + "</dd></div>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<div><dt>电话</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "phone", {"start":{"line":3,"column":373},"end":{"line":3,"column":378}} ), depth0))
    + "</dd></div>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<div><dt>说明</dt><dd class=\"text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":3,"column":445},"end":{"line":3,"column":449}} ), depth0))
    + "</dd></div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"windows\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"windows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"useData":true},
  "words": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":92}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":56},"end":{"line":1,"column":60}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":79},"end":{"line":1,"column":83}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(helpers,"pieces").call(alias1,lookupProperty(depth0,"text"),{"name":"pieces","hash":{},"data":data,"loc":{"start":{"line":1,"column":8},"end":{"line":1,"column":21}}}),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":101}}})) != null ? stack1 : "");
},"useData":true},
};
export const assets: Readonly<Record<string, string>> = {
  "item.js": "// One region alone, and folded parts that a link leads to. Without scripts everything is shown.\n(() => {\n  const chooser = document.getElementById(\"choose\");\n  const buttons = [...(chooser?.querySelectorAll(\"button\") ?? [])];\n  const parts = [...document.querySelectorAll(\"[data-regions]\")];\n\n  const show = (region) => {\n    for (const part of parts)\n      part.classList.toggle(\"elsewhere\", region !== \"\" && !part.dataset.regions.split(\" \").includes(region));\n    document.documentElement.classList.toggle(\"one-region\", region !== \"\");\n    // What is only written otherwise shows the region's own writing.\n    for (const writings of document.querySelectorAll(\".writings\")) writings.open = region !== \"\";\n    for (const button of buttons) button.setAttribute(\"aria-pressed\", String(button.value === region));\n  };\n\n  chooser?.addEventListener(\"click\", (event) => {\n    const button = event.target.closest(\"button\");\n    if (button === null) return;\n    show(button.value);\n    document.getElementById(\"chosen\").textContent =\n      button.value === \"\"\n        ? \"各地的要求都已显示。\"\n        : `只显示${button.textContent}的要求，各地一致的照常显示。`;\n  });\n\n  const unfold = () => {\n    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));\n    const folded = target?.querySelector(\":scope > details.part\");\n    if (folded) folded.open = true;\n  };\n  addEventListener(\"hashchange\", unfold);\n  unfold();\n})();\n",
  "list.js": "// Search and filters of the list. Without scripts every row is shown and the form stays hidden.\n(() => {\n  const form = document.getElementById(\"search\");\n  const words = document.getElementById(\"words\");\n  const count = document.getElementById(\"count\");\n  const nothing = document.getElementById(\"nothing\");\n  const table = document.getElementById(\"list\");\n  const records = globalThis.tongbanSearch.map((record) => ({\n    ...record,\n    row: document.getElementById(`item-${record.id}`),\n    readings: record.pinyin.map((reading) => reading.split(\" \")),\n  }));\n\n  // The same folding as the index: width of characters, then case.\n  const fold = (text) => text.normalize(\"NFKC\").toLowerCase();\n\n  /** Pinyin from the start of any syllable: \"weisheng\" finds 公共场所卫生许可. */\n  const sounds = (record, term) =>\n    record.initials.some((initials) => initials.includes(term)) ||\n    record.readings.some((syllables) =>\n      syllables.some((_, at) => syllables.slice(at).join(\"\").startsWith(term)),\n    );\n\n  const isFound = (record, term) =>\n    record.text.includes(term) || (/^[a-z]+$/.test(term) && sounds(record, term));\n\n  const update = () => {\n    const terms = fold(words.value)\n      .split(/\\s+/)\n      .filter((term) => term !== \"\");\n    const wanted = [...form.querySelectorAll(\"select\")].filter((select) => select.value !== \"\");\n    let shown = 0;\n    for (const record of records) {\n      const fits =\n        wanted.every((select) => record.filters[select.name].includes(select.value)) &&\n        terms.every((term) => isFound(record, term));\n      record.row.hidden = !fits;\n      if (fits) shown += 1;\n    }\n    for (const body of table.tBodies) {\n      const fitting = [...body.rows].filter((row) => row.classList.contains(\"item\") && !row.hidden).length;\n      body.hidden = fitting === 0;\n      body.querySelector(\".group .sub\").textContent = `${fitting} 项`;\n    }\n    count.textContent =\n      shown === records.length ? `共 ${records.length} 项` : `共 ${records.length} 项，符合条件 ${shown} 项`;\n    nothing.hidden = shown > 0;\n    table.hidden = shown === 0;\n  };\n\n  form.addEventListener(\"submit\", (event) => {\n    event.preventDefault();\n    update();\n  });\n  form.addEventListener(\"input\", update);\n  form.addEventListener(\"change\", update);\n  form.addEventListener(\"reset\", () => setTimeout(update));\n  addEventListener(\"pageshow\", update);\n  update();\n})();\n",
  "page.js": "// The large-type switch, and what is folded unfolded for paper. Pages work without it; where storing is forbidden the\n// choice lasts for the page.\n(() => {\n  const key = \"tongban-large-type\";\n  const button = document.getElementById(\"large-type\");\n  const stored = () => {\n    try {\n      return localStorage.getItem(key) === \"yes\";\n    } catch {\n      return false;\n    }\n  };\n  const show = (large) => {\n    document.documentElement.classList.toggle(\"large\", large);\n    button.setAttribute(\"aria-pressed\", String(large));\n  };\n  for (const element of [...document.getElementsByClassName(\"needs-script\")])\n    element.classList.remove(\"needs-script\");\n  show(stored());\n  button.addEventListener(\"click\", () => {\n    const large = button.getAttribute(\"aria-pressed\") !== \"true\";\n    show(large);\n    try {\n      localStorage.setItem(key, large ? \"yes\" : \"no\");\n    } catch {\n      // The choice lasts for this page.\n    }\n  });\n  addEventListener(\"beforeprint\", () => {\n    for (const element of document.querySelectorAll(\"details\")) element.open = true;\n  });\n})();\n",
  "style.css": "/* Colours are checked for contrast: text on its ground is 4.5:1 or more everywhere. */\n:root {\n  --ink: #1c2b36;\n  --soft: #4a5b68;\n  --line: #cfdbe3;\n  --line-soft: #e4ecf1;\n  --ground: #f3f7f9;\n  --paper: #ffffff;\n  --deep: #0b4a66;\n  --deeper: #083a51;\n  --teal: #0a6a73;\n  --tint: #e8f3f5;\n  --warm: #8a3b0c;\n  --warm-ground: #fdf3ea;\n  --warm-line: #efcfb2;\n  --gold: #6b4e00;\n  --gold-ground: #fff8e1;\n  --gold-line: #ead9a0;\n  --size: 100%;\n}\nhtml {\n  font-size: var(--size);\n  scroll-padding-top: 4.5rem;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\nhtml.large {\n  --size: 131.25%;\n}\n*,\n*::before,\n*::after {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  color: var(--ink);\n  background: var(--ground);\n  font-family:\n    \"PingFang SC\", \"Hiragino Sans GB\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Noto Sans SC\",\n    \"Source Han Sans SC\", sans-serif;\n  line-height: 1.75;\n  overflow-wrap: anywhere;\n}\n.wide {\n  width: min(80rem, 100%);\n  margin-inline: auto;\n  padding-inline: 1.5rem;\n}\np,\nul,\nol,\ndl,\ndd {\n  margin: 0;\n  padding: 0;\n}\nul,\nol {\n  list-style: none;\n}\na {\n  color: #0a5a80;\n  text-decoration: underline;\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\na:hover {\n  color: var(--deeper);\n  text-decoration-thickness: 2px;\n}\n:focus-visible {\n  outline: 3px solid #c45a00;\n  outline-offset: 2px;\n  border-radius: 2px;\n}\n[hidden],\n.needs-script {\n  display: none !important;\n}\n.text {\n  white-space: pre-line;\n}\n/* 15个工作日: no line ends within it. */\n.unit,\n.note,\n.who {\n  white-space: nowrap;\n}\n.points {\n  padding-left: 1.1em;\n  list-style: disc;\n}\n.variants .points {\n  padding-left: 1.6em;\n}\n.code {\n  font-variant-numeric: tabular-nums;\n  font-family: ui-monospace, Menlo, Consolas, \"Noto Sans Mono\", monospace;\n  font-size: 0.92em;\n}\n.small,\n.help,\n.sub {\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.sub {\n  display: block;\n  font-weight: 400;\n}\n.none {\n  color: var(--soft);\n}\n/* Read aloud, not seen. */\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n/* How regions stand to each other says nothing where one is shown alone. */\n.one-region .badge,\n.one-region .shared,\n.one-region .writings summary,\n.one-region .variants .who {\n  display: none;\n}\n/* Belongs to another region than the one chosen. */\n.elsewhere {\n  display: none !important;\n}\n\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -6rem;\n  z-index: 2;\n  padding: 0.6rem 1.2rem;\n  background: var(--paper);\n  color: var(--deep);\n}\n.skip:focus {\n  top: 0.5rem;\n}\n.banner {\n  display: flex;\n  justify-content: center;\n  align-items: baseline;\n  gap: 0.75rem;\n  padding: 0.5rem 1.5rem;\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-bottom: 1px solid var(--gold-line);\n}\n.banner strong {\n  flex: none;\n  padding: 0 0.6rem;\n  border: 1px solid currentColor;\n  border-radius: 3px;\n  letter-spacing: 0.2em;\n  text-indent: 0.2em;\n}\n.banner-draft {\n  color: #8c1d18;\n  background: #fdeceb;\n  border-color: #f1c4c1;\n}\n.top {\n  color: #fff;\n  background: linear-gradient(100deg, var(--deeper), var(--deep) 55%, var(--teal));\n}\n.top-row {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 1rem;\n  min-height: 4rem;\n  padding-block: 0.6rem;\n}\n.brand {\n  font-size: 1.25rem;\n  font-weight: 700;\n  letter-spacing: 0.06em;\n}\n.brand a {\n  color: inherit;\n  text-decoration: none;\n}\n.brand-note {\n  color: #d8ebf0;\n}\n.tools {\n  margin-left: auto;\n}\n.tool {\n  min-height: 2.5rem;\n  padding: 0.3rem 1.1rem;\n  font: inherit;\n  color: var(--deep);\n  background: var(--paper);\n  border: 1px solid var(--deep);\n  border-radius: 4px;\n  cursor: pointer;\n}\n.tool:hover {\n  background: var(--tint);\n}\n.tool[aria-pressed=\"true\"] {\n  font-weight: 700;\n  box-shadow: inset 0 -3px 0 var(--teal);\n}\n\n.title-block {\n  padding-block: 2.25rem 1.25rem;\n}\nh1 {\n  margin: 0 0 0.5rem;\n  font-size: 2rem;\n  line-height: 1.35;\n  letter-spacing: 0.02em;\n  color: var(--deeper);\n}\nh2 {\n  margin: 0 0 1rem;\n  padding-left: 0.75rem;\n  font-size: 1.3rem;\n  line-height: 1.5;\n  color: var(--deeper);\n  border-left: 4px solid var(--teal);\n}\nh3 {\n  margin: 1.25rem 0 0.6rem;\n  font-size: 1.06rem;\n  color: var(--deep);\n}\n.edition-line {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  color: var(--soft);\n}\n.intro {\n  margin-top: 1rem;\n  max-width: 60em;\n}\n\n.figures {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));\n  gap: 0.75rem;\n  margin-bottom: 1.5rem;\n}\n.figures div {\n  display: flex;\n  flex-direction: column;\n  padding: 0.8rem 1.1rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-top: 3px solid var(--teal);\n  border-radius: 4px;\n}\n.figures dt {\n  color: var(--soft);\n}\n.figures b {\n  margin-right: 0.25rem;\n  font-size: 1.75rem;\n  line-height: 1.3;\n  font-variant-numeric: tabular-nums;\n  color: var(--deep);\n}\n\n.search {\n  padding: 1.25rem 1.5rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.search label {\n  display: block;\n  font-weight: 600;\n  color: var(--deep);\n}\n.search input,\n.search select {\n  width: 100%;\n  min-height: 2.75rem;\n  padding: 0.35rem 0.75rem;\n  font: inherit;\n  color: var(--ink);\n  background: var(--paper);\n  border: 1px solid #6f8593;\n  border-radius: 4px;\n}\n.search-row {\n  display: flex;\n  gap: 0.75rem;\n}\n.search-row .tool {\n  flex: none;\n  min-height: 2.75rem;\n  color: #fff;\n  background: var(--deep);\n}\n.search-row .tool:hover {\n  background: var(--deeper);\n}\n.filters {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));\n  align-items: end;\n  gap: 0.75rem 1rem;\n  margin-top: 0.9rem;\n}\n.filters .tool {\n  width: 100%;\n  min-height: 2.75rem;\n}\n.count {\n  margin: 1.25rem 0 0.5rem;\n  color: var(--soft);\n}\n.nothing {\n  padding: 2rem;\n  text-align: center;\n  background: var(--paper);\n  border: 1px dashed var(--line);\n}\n\n.sheet {\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n}\ncaption {\n  padding: 0.75rem 1rem;\n  text-align: left;\n  color: var(--soft);\n  font-size: 0.9375rem;\n}\n.card caption {\n  padding-inline: 0;\n}\nth,\ntd {\n  padding: 0.65rem 0.75rem;\n  text-align: left;\n  vertical-align: top;\n  border-bottom: 1px solid var(--line-soft);\n}\nthead th {\n  color: var(--deeper);\n  background: var(--tint);\n  border-bottom: 2px solid var(--line);\n  font-weight: 600;\n}\ntbody:last-child > tr:last-child > * {\n  border-bottom: 0;\n}\n.list {\n  font-size: 0.9375rem;\n}\n.list thead th {\n  position: sticky;\n  top: 0;\n  white-space: nowrap;\n}\n.list .no,\n.materials .no,\n.steps .no,\n.review .no {\n  width: 3.5em;\n  text-align: center;\n  font-variant-numeric: tabular-nums;\n}\nthead .no {\n  white-space: nowrap;\n}\n.list .name {\n  width: 30%;\n  font-weight: 600;\n}\n.list th,\n.list td {\n  padding-block: 0.5rem;\n  line-height: 1.6;\n}\n.list .name a {\n  display: inline-block;\n  min-height: 1.5rem;\n}\n.list .item:hover > * {\n  background: #f7fbfc;\n}\n.list .code {\n  white-space: nowrap;\n}\n.list .limit,\n.list .visits {\n  display: block;\n}\n.list .visits {\n  font-size: 0.875rem;\n  color: var(--soft);\n  white-space: nowrap;\n}\n.group th {\n  color: var(--deep);\n  background: #f0f5f7;\n  font-size: 1rem;\n}\n.group .sub {\n  display: inline;\n  margin-left: 0.75rem;\n}\n\n.tag {\n  display: inline-block;\n  padding: 0 0.6rem;\n  font-size: 0.875rem;\n  font-weight: 400;\n  color: #fff;\n  background: var(--deep);\n  border: 1px solid var(--deep);\n  border-radius: 3px;\n}\n.tag-plain {\n  color: var(--deep);\n  background: var(--tint);\n  border-color: #bcd8de;\n}\n.tag-example {\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-color: var(--gold-line);\n}\n.tags {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  margin-bottom: 0.6rem;\n}\n.plain {\n  margin-top: 2.5rem;\n}\n.regions {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 1rem;\n  align-items: start;\n}\n.region {\n  margin: 0;\n}\n.region h3 {\n  margin-top: 0;\n}\nh4 {\n  margin: 0.75rem 0 0.25rem;\n  font-size: 0.9375rem;\n  color: var(--deep);\n}\n.also {\n  color: var(--soft);\n}\n.files {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.5rem;\n}\n.files a {\n  display: inline-block;\n  min-height: 1.75rem;\n}\n\n.crumbs ol {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 0.5rem;\n  padding-top: 1rem;\n  color: var(--soft);\n}\n.crumbs li + li::before {\n  content: \"›\";\n  margin-right: 0.5rem;\n}\n.columns {\n  display: grid;\n  grid-template-columns: 12rem minmax(0, 1fr);\n  gap: 2rem;\n  align-items: start;\n}\n.columns .title-block {\n  padding-top: 1rem;\n}\n.contents {\n  position: sticky;\n  top: 1rem;\n  max-height: calc(100vh - 2rem);\n  overflow-y: auto;\n  margin-top: 1.25rem;\n  padding: 0.75rem 0;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.contents-title {\n  padding: 0 1rem 0.35rem;\n  font-weight: 700;\n  color: var(--deep);\n}\n.contents a {\n  display: block;\n  padding: 0.2rem 1rem;\n  text-decoration: none;\n  border-left: 3px solid transparent;\n}\n.contents a:hover,\n.contents a:focus {\n  background: var(--tint);\n  border-left-color: var(--teal);\n}\n.card {\n  margin-bottom: 1.25rem;\n  padding: 1.5rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.verdict {\n  padding: 0.75rem 1rem;\n  background: var(--tint);\n  border-radius: 4px;\n}\n.absent {\n  margin-top: 0.75rem;\n  padding: 0.75rem 1rem;\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-radius: 4px;\n}\n.highlights {\n  display: grid;\n  grid-template-columns: repeat(3, minmax(0, 1fr));\n  gap: 0.75rem;\n  margin-top: 1rem;\n}\n.highlights > div {\n  padding: 0.75rem 1rem;\n  border: 1px solid var(--line-soft);\n  border-radius: 4px;\n}\n.highlights dt {\n  font-size: 0.9375rem;\n  color: var(--soft);\n}\n.highlights dd > .text,\n.highlights .shared > .text {\n  font-size: 1.125rem;\n  font-weight: 600;\n  color: var(--deep);\n}\n.mode-texts {\n  margin-top: 1rem;\n}\n.standard-note {\n  margin-top: 1rem;\n  padding: 0.75rem 1rem;\n  border-left: 4px solid var(--teal);\n  background: #f5fafb;\n}\n\n.variants {\n  display: grid;\n  gap: 0.2rem;\n}\n.who {\n  display: inline-block;\n  margin-right: 0.35rem;\n  padding: 0 0.45rem;\n  font-size: 0.875em;\n  font-weight: 400;\n  color: var(--deep);\n  background: var(--tint);\n  border-radius: 3px;\n}\n.note,\n.mark {\n  display: inline-block;\n  font-size: 0.875rem;\n  font-weight: 400;\n}\n.note {\n  margin-left: 0.25em;\n  padding: 0 0.45rem;\n  border: 1px solid currentColor;\n  border-radius: 3px;\n}\n.tone-same {\n  color: var(--soft);\n}\n.tone-alike,\n.tone-worded,\n.tone-local {\n  color: #35566a;\n}\n.tone-approved {\n  color: var(--teal);\n}\n.tone-differs {\n  color: var(--warm);\n}\n.mark.tone-differs {\n  font-weight: 700;\n}\n.standard,\n.approval {\n  display: block;\n  margin-top: 0.35rem;\n  padding: 0.35rem 0.75rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n  background: #f5fafb;\n  border-left: 3px solid var(--teal);\n}\n.approval-by {\n  display: block;\n  color: var(--soft);\n}\n\n.entries {\n  counter-reset: entry;\n}\n.entries > li {\n  position: relative;\n  padding: 0.75rem 0 0.75rem 2.5rem;\n  border-bottom: 1px solid var(--line-soft);\n  counter-increment: entry;\n}\n.entries > li:last-child {\n  border-bottom: 0;\n}\n.entries > li::before {\n  content: counter(entry);\n  position: absolute;\n  left: 0;\n  top: 0.85rem;\n  min-width: 1.6rem;\n  height: 1.6rem;\n  line-height: 1.6rem;\n  text-align: center;\n  font-size: 0.875rem;\n  color: var(--deep);\n  background: var(--tint);\n  border-radius: 0.8rem;\n}\n.entry-name {\n  font-weight: 600;\n}\n.name-label {\n  font-size: 0.9375rem;\n  font-weight: 400;\n  color: var(--soft);\n}\n.details {\n  margin-top: 0.35rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n}\n.details > div {\n  display: grid;\n  grid-template-columns: 9em minmax(0, 1fr);\n  gap: 0 0.75rem;\n  padding: 0.15rem 0;\n}\n.service > .details > div {\n  grid-template-columns: 11em minmax(0, 1fr);\n}\n.details dt {\n  color: var(--soft);\n}\n.facts tbody th {\n  width: 14em;\n  font-weight: 400;\n  color: var(--soft);\n}\n.steps tbody th,\n.review tbody th {\n  width: auto;\n  color: var(--ink);\n  font-weight: 600;\n}\n.steps,\n.review {\n  table-layout: fixed;\n  font-size: 0.9375rem;\n}\n.steps thead th,\n.review thead th {\n  white-space: nowrap;\n}\n.materials {\n  font-size: 0.9375rem;\n}\n.materials .name {\n  width: 27%;\n  font-weight: 600;\n}\n.asked-list {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));\n  gap: 0.35rem 1.5rem;\n}\n.asked-list .badge {\n  margin-left: 0;\n  padding: 0 0.2rem;\n}\n.asked-list > div {\n  display: grid;\n  grid-template-columns: 7.4em minmax(0, 1fr);\n  gap: 0 0.5rem;\n}\n/* The reasons of an approval need the width. */\n.asked-list > .whole-row {\n  grid-column: 1 / -1;\n}\n.asked-list dt {\n  color: var(--soft);\n}\n.asked .folded {\n  margin-top: 0.35rem;\n}\n.steps thead .name,\n.review thead .name {\n  width: 26%;\n}\n.steps .rest,\n.review .rest {\n  width: 20%;\n}\n.review thead th:nth-child(3) {\n  width: 32%;\n}\n.folded summary {\n  min-height: 1.5rem;\n  font-size: 0.875rem;\n  color: #0a5a80;\n  cursor: pointer;\n}\n.folded .details {\n  margin: 0.35rem 0 0;\n}\ntd .folded .details > div {\n  grid-template-columns: minmax(0, 1fr);\n  padding-bottom: 0.35rem;\n}\n.materials .folded .details > div {\n  grid-template-columns: 9em minmax(0, 1fr);\n}\n.part > summary,\n.difference-group > summary {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.75rem;\n  min-height: 2rem;\n  cursor: pointer;\n}\n.part > summary h2 {\n  margin: 0;\n}\n.part[open] > summary {\n  margin-bottom: 1rem;\n}\n.part > summary::after,\n.difference-group > summary::after {\n  content: \"展开\";\n  margin-left: auto;\n  font-size: 0.875rem;\n  color: #0a5a80;\n}\n.part[open] > summary::after,\n.difference-group[open] > summary::after {\n  content: \"收起\";\n}\n.difference-group {\n  border-bottom: 1px solid var(--line-soft);\n}\n.difference-group > summary {\n  padding: 0.5rem 0;\n  font-weight: 600;\n  color: var(--deep);\n}\n.steps-all > summary {\n  font-size: 1rem;\n}\n.choose {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem;\n  margin-bottom: 1rem;\n  padding: 0.6rem 0;\n  background: var(--ground);\n  border-bottom: 1px solid var(--line);\n}\n.tone-standard {\n  color: var(--teal);\n}\n.deviations {\n  margin-top: 0.25rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n}\n.deviations b {\n  font-weight: 600;\n  color: var(--warm);\n}\n.writings {\n  font-weight: 400;\n}\n.scroll {\n  overflow-x: auto;\n}\n.differences {\n  font-size: 0.9375rem;\n}\n.differences th,\n.differences td {\n  min-width: 7.5em;\n}\n.differences .what {\n  width: 20%;\n}\n.differences .effect {\n  width: 22%;\n}\n.differences tbody th {\n  font-weight: 600;\n}\n.differences .reason td {\n  padding-top: 0;\n}\n.differences tr:has(+ .reason) > * {\n  border-bottom: 0;\n}\n\n.flow-block h3 {\n  margin-top: 0.5rem;\n}\n.flow {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 0;\n  margin: 0.5rem 0 0.75rem;\n}\n.rank {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  justify-content: center;\n  padding-right: 2rem;\n}\n.rank:not(:last-child)::after {\n  content: \"\";\n  position: absolute;\n  right: 0.85rem;\n  top: 50%;\n  width: 0.6rem;\n  height: 0.6rem;\n  margin-top: -0.3rem;\n  border: solid var(--teal);\n  border-width: 2px 2px 0 0;\n  transform: rotate(45deg);\n}\n.parting {\n  padding: 0.35rem 0.75rem 0.75rem;\n  border: 1px dashed var(--teal);\n  border-radius: 6px;\n}\n.branches {\n  display: grid;\n  gap: 0.5rem;\n}\n.branches > li + li {\n  padding-top: 0.5rem;\n  border-top: 1px dotted #9cc3cb;\n}\n.branches .flow {\n  margin: 0;\n}\n.rank:last-child {\n  padding-right: 0;\n}\n.rank-note {\n  margin-bottom: 0.25rem;\n  font-size: 0.8125rem;\n  color: var(--teal);\n  text-align: center;\n}\n.step {\n  display: flex;\n  flex-direction: column;\n  min-width: 7rem;\n  max-width: 13rem;\n  padding: 0.5rem 0.9rem;\n  text-align: center;\n  background: var(--paper);\n  border: 1px solid #9cc3cb;\n  border-top: 3px solid var(--teal);\n  border-radius: 4px;\n}\n.step-no {\n  font-size: 0.8125rem;\n  color: var(--soft);\n}\n.step-name {\n  font-weight: 600;\n  color: var(--deep);\n}\n.step-limit,\n.step-tag {\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.in-words {\n  margin-bottom: 1rem;\n}\n.in-words summary {\n  min-height: 1.75rem;\n  color: #0a5a80;\n  cursor: pointer;\n}\n.in-words li {\n  padding-left: 1rem;\n}\n\n.service + .service {\n  margin-top: 1.25rem;\n  padding-top: 0.25rem;\n  border-top: 1px solid var(--line-soft);\n}\n.service-line {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  color: var(--soft);\n}\n.windows {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));\n  gap: 0.75rem;\n  margin: 0.75rem 0;\n}\n.windows > li {\n  padding: 0.6rem 1rem;\n  background: #f7fafb;\n  border-radius: 4px;\n}\n.window-name {\n  font-weight: 600;\n}\n.faq > div {\n  padding: 0.6rem 0;\n  border-bottom: 1px solid var(--line-soft);\n}\n.faq > div:last-child {\n  border-bottom: 0;\n}\n.faq dt {\n  font-weight: 600;\n}\n.sources li {\n  padding: 0.25rem 0 0.25rem 1rem;\n  text-indent: -1rem;\n}\n.sources li > * {\n  text-indent: 0;\n}\n.sources li::before {\n  content: \"·\";\n  display: inline-block;\n  width: 1rem;\n  text-indent: 0;\n}\n.neighbours {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 2rem;\n  padding: 0.5rem 0 1rem;\n}\n.neighbours a {\n  min-height: 1.75rem;\n}\n.bottom {\n  margin-top: 3rem;\n  padding: 1.5rem 0 2rem;\n  color: #d8ebf0;\n  background: var(--deeper);\n}\n.bottom .small {\n  color: #c3dbe3;\n}\n.bottom a {\n  color: #fff;\n}\n\n@media (max-width: 62rem) {\n  .columns {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .contents {\n    position: static;\n    max-height: none;\n  }\n  .contents ol {\n    display: grid;\n    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));\n  }\n}\n/* A sheet of paper is as narrow, and keeps its tables. */\n@media screen and (max-width: 48rem) {\n  .wide {\n    padding-inline: 1rem;\n  }\n  h1 {\n    font-size: 1.5rem;\n  }\n  .title-block {\n    padding-top: 1.5rem;\n  }\n  .card {\n    padding: 1rem;\n  }\n  .banner {\n    justify-content: flex-start;\n    padding-inline: 1rem;\n    font-size: 0.9375rem;\n  }\n  .figures {\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n    gap: 0.5rem;\n  }\n  .figures div {\n    padding: 0.4rem 0.6rem;\n  }\n  .figures dt {\n    font-size: 0.875rem;\n  }\n  .figures b {\n    font-size: 1.25rem;\n  }\n  .search {\n    padding: 1rem;\n  }\n  .filters {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n    gap: 0.5rem 0.75rem;\n  }\n  .filters p:last-child {\n    grid-column: 1 / -1;\n  }\n  /* Wide tables become cards: each cell under its own label. */\n  table,\n  caption,\n  tbody,\n  tr,\n  th,\n  td {\n    display: block;\n  }\n  thead {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  tbody > tr {\n    padding: 0.75rem 0;\n    border-bottom: 1px solid var(--line);\n  }\n  .sheet tbody > tr {\n    padding-inline: 1rem;\n  }\n  th,\n  td,\n  .facts tbody th,\n  .list .no,\n  .list .name,\n  .materials .no,\n  .steps .no,\n  .review .no,\n  .materials .name,\n  .steps .rest,\n  .review .rest,\n  .differences th,\n  .differences td {\n    width: auto;\n    min-width: 0;\n    padding: 0.15rem 0;\n    text-align: left;\n    border: 0;\n  }\n  td[data-label] {\n    display: grid;\n    grid-template-columns: 6.5em minmax(0, 1fr);\n    gap: 0 0.75rem;\n  }\n  td[data-label]::before {\n    content: attr(data-label);\n    grid-row: 1 / span 9;\n    color: var(--soft);\n  }\n  td[data-label] > * {\n    grid-column: 2;\n    justify-self: start;\n  }\n  .list .item,\n  .materials tbody tr,\n  .steps tbody tr,\n  .review tbody tr {\n    position: relative;\n  }\n  .list .item:hover > * {\n    background: none;\n  }\n  .list .name,\n  .materials .name {\n    font-size: 1.0625rem;\n  }\n  .list .name,\n  .materials .name,\n  .steps tbody th,\n  .review tbody th {\n    padding-right: 2.5rem;\n  }\n  td.no[data-label] {\n    display: block;\n    position: absolute;\n    right: 0.25rem;\n    color: var(--soft);\n  }\n  .sheet td.no[data-label] {\n    right: 1rem;\n  }\n  td.no[data-label]::before {\n    content: none;\n  }\n  .asked-list {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .list thead th {\n    position: static;\n  }\n  .list .limit,\n  .list .visits {\n    display: inline;\n    margin-right: 0.5rem;\n  }\n  .list .item > td[data-label] {\n    grid-template-columns: 7.4em minmax(0, 1fr);\n    padding: 0;\n  }\n  .choose {\n    gap: 0.35rem;\n  }\n  .choose .tool {\n    padding-inline: 0.8rem;\n  }\n  .details > div {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .highlights {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .highlights > div {\n    display: grid;\n    grid-template-columns: 8em minmax(0, 1fr);\n    gap: 0 0.75rem;\n    padding: 0.5rem 0;\n    border-width: 0 0 1px;\n    border-radius: 0;\n  }\n  .flow {\n    flex-direction: column;\n  }\n  .rank {\n    padding: 0 0 1.5rem;\n  }\n  .rank:last-child {\n    padding-bottom: 0;\n  }\n  .rank:not(:last-child)::after {\n    right: 50%;\n    top: auto;\n    bottom: 0.65rem;\n    margin: 0 -0.3rem 0 0;\n    transform: rotate(135deg);\n  }\n  .step {\n    max-width: none;\n  }\n}\n\n@media print {\n  :root {\n    --size: 75%;\n  }\n  body {\n    background: none;\n    color: #000;\n  }\n  .tools,\n  .search,\n  .contents,\n  .crumbs,\n  .neighbours,\n  .skip,\n  .count,\n  .choose,\n  .part > summary::after,\n  .difference-group > summary::after,\n  .in-words summary,\n  .folded summary {\n    display: none !important;\n  }\n  .columns {\n    display: block;\n  }\n  .top,\n  .bottom {\n    color: #000;\n    background: none;\n    border-bottom: 1px solid #000;\n  }\n  .brand-note,\n  .bottom .small,\n  .bottom a {\n    color: #000;\n  }\n  .card,\n  .sheet,\n  .figures div {\n    padding-inline: 0;\n    border: 0;\n  }\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n  tr,\n  .entries > li,\n  .windows > li,\n  .step {\n    break-inside: avoid;\n  }\n  thead {\n    display: table-header-group;\n  }\n  details::details-content {\n    content-visibility: visible;\n  }\n  a {\n    color: inherit;\n    text-decoration: none;\n  }\n}\n@media (prefers-contrast: more) {\n  :root {\n    --soft: #1c2b36;\n    --line: #4a5b68;\n    --line-soft: #8296a3;\n  }\n}\n",
};
