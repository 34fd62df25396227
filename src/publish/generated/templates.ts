// Generated from templates/ by npm run generate.
// @ts-nocheck
export const templates = {
  "page": {"0":function(container,depth0,helpers,partials,data) {
    return "<link rel=\"canonical\" href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "canonical", {"start":{"line":11,"column":30},"end":{"line":11,"column":39}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":14,"column":58},"end":{"line":14,"column":62}} ), depth0))
    + alias3(alias2(alias1(depth0, "feed", {"start":{"line":14,"column":66},"end":{"line":14,"column":70}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "title", {"start":{"line":14,"column":83},"end":{"line":14,"column":96}} ), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.lambda, alias2=container.escapeExpression;

  return "\u003Cscript src=\""
    + alias2(alias1(container.strict(depths[1], "root", {"start":{"line":18,"column":15},"end":{"line":18,"column":22}} ), depth0))
    + "assets/"
    + alias2(alias1(depth0, depth0))
    + "\" defer>\u003C/script>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"banner banner-"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":25,"column":26},"end":{"line":25,"column":30}} ), depth0))
    + "\"><strong>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":25,"column":44},"end":{"line":25,"column":48}} ), depth0))
    + "</strong><span>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":25,"column":67},"end":{"line":25,"column":71}} ), depth0))
    + "</span></p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide\">\n<nav class=\"crumbs\" aria-label=\"当前位置\">\n<ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"crumbs"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":4},"end":{"line":36,"column":163}}})) != null ? stack1 : "")
    + "</ol>\n</nav>\n</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":23},"end":{"line":36,"column":63}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":36,"column":64},"end":{"line":36,"column":149}}})) != null ? stack1 : "")
    + "</li>";
},"6":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"page\"";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias1(lookupProperty(helpers,"address").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),lookupProperty(lookupProperty(data,"root"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":36,"column":85},"end":{"line":36,"column":112}}}))
    + "\">"
    + alias1(container.lambda(container.strict(depth0, "text", {"start":{"line":36,"column":116},"end":{"line":36,"column":120}} ), depth0))
    + "</a>";
},"8":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":36,"column":136},"end":{"line":36,"column":140}} ), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"main"),depth0,{"name":"main","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide columns\">\n<nav class=\"contents\" aria-label=\"本页目录\">\n<p class=\"contents-title\">本页目录</p>\n<ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":4},"end":{"line":46,"column":71}}})) != null ? stack1 : "")
    + "</ol>\n</nav>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"main"),depth0,{"name":"main","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":46,"column":38},"end":{"line":46,"column":40}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":46,"column":46},"end":{"line":46,"column":51}} ), depth0))
    + "</a></li>";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "发布单位："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"imprint"), "publisher", {"start":{"line":53,"column":35},"end":{"line":53,"column":52}} ), depth0));
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"imprint"),"edition"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":46},"end":{"line":54,"column":77}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"imprint"), "inEffect", {"start":{"line":54,"column":79},"end":{"line":54,"column":95}} ), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    return "，";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labelled-text"),depth0,{"name":"labelled-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "；";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":8,"column":36},"end":{"line":8,"column":47}} ), depth0))
    + "\">\n<meta name=\"generator\" content=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "generator", {"start":{"line":9,"column":34},"end":{"line":9,"column":51}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"canonical"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"feed"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "<link rel=\"stylesheet\" href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":16,"column":31},"end":{"line":16,"column":35}} ), depth0))
    + "assets/style.css\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"scripts"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</head>\n<body>\n<a class=\"skip\" href=\"#main\">跳到主要内容</a>\n<header class=\"top\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"imprint"),"banners"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"wide top-row\">\n<p class=\"brand\"><a href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":28,"column":28},"end":{"line":28,"column":32}} ), depth0))
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "home", {"start":{"line":28,"column":36},"end":{"line":28,"column":48}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "title", {"start":{"line":28,"column":54},"end":{"line":28,"column":67}} ), depth0))
    + "</a></p>\n<p class=\"brand-note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "regionNames", {"start":{"line":29,"column":24},"end":{"line":29,"column":43}} ), depth0))
    + "</p>\n<div class=\"tools needs-script\"><button type=\"button\" class=\"tool\" id=\"large-type\" aria-pressed=\"false\">大字版</button></div>\n</div>\n</header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"crumbs"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isWide"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(10, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "<footer class=\"bottom\">\n<div class=\"wide\">\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"imprint"),"publisher"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":3},"end":{"line":53,"column":61}}})) != null ? stack1 : "")
    + "</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"imprint"), "edition", {"start":{"line":54,"column":5},"end":{"line":54,"column":20}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"imprint"),"inEffect"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":22},"end":{"line":54,"column":104}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"small\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"imprint"),"colophon"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":17},"end":{"line":55,"column":72}}})) != null ? stack1 : "")
    + "完整性可用 <a href=\""
    + alias3(alias2(alias1(depth0, "root", {"start":{"line":55,"column":89},"end":{"line":55,"column":93}} ), depth0))
    + "MANIFEST.json\">MANIFEST.json</a> 核对。</p>\n</div>\n</footer>\n</body>\n</html>\n";
},"usePartial":true,"useData":true,"useDepths":true},
};
export const partials = {
  "approval": {"0":function(container,depth0,helpers,partials,data) {
    return "<span class=\"approval-by\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"approval\"><b>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":27},"end":{"line":1,"column":32}} ), depth0))
    + "</b> <span class=\"text\">"
    + alias3(alias2(alias1(depth0, "reason", {"start":{"line":1,"column":60},"end":{"line":1,"column":66}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"origin"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":75},"end":{"line":1,"column":141}}})) != null ? stack1 : "")
    + "</div>";
},"useData":true},
  "badge": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"note badge tone-"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":1,"column":44},"end":{"line":1,"column":53}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":1,"column":59},"end":{"line":1,"column":68}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"mark"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":84}}})) != null ? stack1 : "");
},"useData":true},
  "blocks": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":24}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "by-region": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"by"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":44},"end":{"line":1,"column":97}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"by"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":98},"end":{"line":1,"column":153}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"content"),lookupProperty(depth0,"content"),{"name":"content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-regions=\""
    + container.escapeExpression(lookupProperty(helpers,"words").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"by"),"regions"),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":1,"column":69},"end":{"line":1,"column":89}}}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"who\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"by"), "names", {"start":{"line":1,"column":128},"end":{"line":1,"column":136}} ), depth0))
    + "</span> ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"variants\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"statements"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":21},"end":{"line":1,"column":188}}})) != null ? stack1 : "")
    + "</ul>";
},"usePartial":true,"useData":true},
  "cell": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"value"),"mark"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":53}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "column": {"0":function(container,depth0,helpers,partials,data) {
    return " data-regions=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "region", {"start":{"line":1,"column":74},"end":{"line":1,"column":80}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":13},"end":{"line":1,"column":17}} ), depth0))
    + "\" data-label=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":35},"end":{"line":1,"column":40}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"region"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":43},"end":{"line":1,"column":90}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"spans"),depth0,{"name":"spans","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"cell"),depth0,{"name":"cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"usePartial":true,"useData":true},
  "content": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":24},"end":{"line":1,"column":182}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias2(lookupProperty(helpers,"address").call(alias1,lookupProperty(depth0,"href"),lookupProperty(lookupProperty(data,"root"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":45},"end":{"line":1,"column":72}}}))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"outside").call(alias1,lookupProperty(depth0,"href"),{"name":"outside","hash":{},"data":data,"loc":{"start":{"line":1,"column":79},"end":{"line":1,"column":93}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":73},"end":{"line":1,"column":117}}})) != null ? stack1 : "")
    + ">"
    + alias2(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":120},"end":{"line":1,"column":124}} ), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    return " rel=\"noopener\"";
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
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"kind"),"points",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":196},"end":{"line":1,"column":214}}}),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":190},"end":{"line":1,"column":344}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"points\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":235},"end":{"line":1,"column":290}}})) != null ? stack1 : "")
    + "</ul>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","hash":{"text":depth0},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<span class=\"none\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "word", {"start":{"line":1,"column":324},"end":{"line":1,"column":328}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"kind"),"text",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":22}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":351}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "entry": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"approval"),lookupProperty(depth0,"approval"),{"name":"approval","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"said\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),lookupProperty(depth0,"details"),{"name":"lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"entry-name\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"name"),lookupProperty(depth0,"name"),{"name":"name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":45},"end":{"line":1,"column":91}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"said"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":91},"end":{"line":1,"column":155}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"details"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":155},"end":{"line":1,"column":203}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "facts": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"highlights\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":4,"column":11},"end":{"line":4,"column":16}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"form"),"figures",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":7,"column":10},"end":{"line":7,"column":29}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":24,"column":0}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"figures\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":10,"column":11},"end":{"line":10,"column":16}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"form"),"lines",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":13,"column":10},"end":{"line":13,"column":27}}}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":24,"column":0}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),lookupProperty(depth0,"rows"),{"name":"lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"facts\">\n<caption class=\"unseen\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "caption", {"start":{"line":17,"column":26},"end":{"line":17,"column":33}} ), depth0))
    + "</caption>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":20,"column":22},"end":{"line":20,"column":27}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"form"),"highlights",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":28}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "");
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
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"flow-block\" data-regions=\""
    + alias2(lookupProperty(helpers,"words").call(alias1,lookupProperty(depth0,"regions"),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":55}}}))
    + "\">\n<h"
    + alias2(alias4(alias3(depth0, "level", {"start":{"line":2,"column":4},"end":{"line":2,"column":9}} ), depth0))
    + ">"
    + alias2(alias4(alias3(depth0, "title", {"start":{"line":2,"column":14},"end":{"line":2,"column":19}} ), depth0))
    + "</h"
    + alias2(alias4(alias3(depth0, "level", {"start":{"line":2,"column":26},"end":{"line":2,"column":31}} ), depth0))
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"stages"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "<details class=\"in-words\"><summary>"
    + alias2(alias4(alias3(depth0, "sentencesTitle", {"start":{"line":7,"column":37},"end":{"line":7,"column":51}} ), depth0))
    + "</summary>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":49}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n</div>\n";
},"usePartial":true,"useData":true},
  "group": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"folded group-folded\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":2,"column":48},"end":{"line":2,"column":53}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":55},"end":{"line":2,"column":88}}})) != null ? stack1 : "")
    + "</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"blocks"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tag"),depth0,{"name":"tag","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group-"
    + alias3(alias2(alias1(depth0, "form", {"start":{"line":6,"column":20},"end":{"line":6,"column":24}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":89}}})) != null ? stack1 : "")
    + ">\n<h"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":7,"column":4},"end":{"line":7,"column":9}} ), depth0))
    + ">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":14},"end":{"line":7,"column":19}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":21},"end":{"line":7,"column":54}}})) != null ? stack1 : "")
    + "</h"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":7,"column":59},"end":{"line":7,"column":64}} ), depth0))
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"blocks"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-regions=\""
    + container.escapeExpression(lookupProperty(helpers,"words").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regions"),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":6,"column":64},"end":{"line":6,"column":81}}}))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"form"),"folded",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":24}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "labelled-text": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":15},"end":{"line":1,"column":20}} ), depth0))
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":65},"end":{"line":1,"column":69}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":88},"end":{"line":1,"column":92}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":30}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isCode"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":101}}})) != null ? stack1 : "");
},"useData":true},
  "lines": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":45},"end":{"line":1,"column":50}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"details\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":115}}})) != null ? stack1 : "")
    + "</dl>";
},"usePartial":true,"useData":true},
  "links": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias2(lookupProperty(helpers,"address").call(alias1,lookupProperty(depth0,"href"),lookupProperty(lookupProperty(data,"root"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":46},"end":{"line":1,"column":73}}}))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"outside").call(alias1,lookupProperty(depth0,"href"),{"name":"outside","hash":{},"data":data,"loc":{"start":{"line":1,"column":80},"end":{"line":1,"column":94}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":74},"end":{"line":1,"column":118}}})) != null ? stack1 : "")
    + ">"
    + alias2(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":121},"end":{"line":1,"column":125}} ), depth0))
    + "</a></li>";
},"1":function(container,depth0,helpers,partials,data) {
    return " rel=\"noopener\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"files\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":18},"end":{"line":1,"column":145}}})) != null ? stack1 : "")
    + "</ul>\n";
},"useData":true},
  "list": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<h"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":1,"column":17},"end":{"line":1,"column":22}} ), depth0))
    + ">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":27},"end":{"line":1,"column":32}} ), depth0))
    + "</h"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":1,"column":39},"end":{"line":1,"column":44}} ), depth0))
    + ">";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"entries\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":65}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"entry"),depth0,{"name":"entry","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-regions=\""
    + container.escapeExpression(lookupProperty(helpers,"words").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regions"),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":5,"column":40},"end":{"line":5,"column":57}}}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"list-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "form", {"start":{"line":9,"column":18},"end":{"line":9,"column":22}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"form"),"numbered",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":26}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "main": {"0":function(container,depth0,helpers,partials,data) {
    return " class=\"wide\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"tags\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":35},"end":{"line":3,"column":67}}})) != null ? stack1 : "")
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tag"),depth0,{"name":"tag","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"edition-line\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"identity"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":47},"end":{"line":5,"column":106}}})) != null ? stack1 : "")
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labelled-text"),depth0,{"name":"labelled-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"choose needs-script\" id=\"choose\" role=\"group\" aria-label=\"只看一地的要求\">\n<span>只看</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"choices"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":15},"end":{"line":10,"column":134}}})) != null ? stack1 : "")
    + "<button type=\"button\" class=\"tool\" value=\"\" aria-pressed=\"true\">全部</button>\n<p class=\"help\" id=\"chosen\" role=\"status\"></p>\n</div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<button type=\"button\" class=\"tool\" value=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":76},"end":{"line":10,"column":78}} ), depth0))
    + "\" aria-pressed=\"false\">"
    + alias3(alias2(alias1(depth0, "shortName", {"start":{"line":10,"column":105},"end":{"line":10,"column":114}} ), depth0))
    + "</button>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"section"),depth0,{"name":"section","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"neighbours\" aria-label=\"前后页\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"onward"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</nav>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias1(lookupProperty(helpers,"address").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),lookupProperty(lookupProperty(data,"root"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":20,"column":9},"end":{"line":20,"column":36}}}))
    + "\">"
    + alias1(container.lambda(container.strict(depth0, "text", {"start":{"line":20,"column":40},"end":{"line":20,"column":44}} ), depth0))
    + "</a>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<main id=\"main\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isWide"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":49}}})) != null ? stack1 : "")
    + ">\n<div class=\"title-block\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tags"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":78}}})) != null ? stack1 : "")
    + "\n<h1>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":4,"column":6},"end":{"line":4,"column":13}} ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":117}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"notes"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"choices"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"onward"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + "</main>\n";
},"usePartial":true,"useData":true},
  "more": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"folded\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreSummary", {"start":{"line":1,"column":35},"end":{"line":1,"column":46}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),lookupProperty(depth0,"more"),{"name":"lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"usePartial":true,"useData":true},
  "name": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"name-label\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":39},"end":{"line":1,"column":44}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tag"),depth0,{"name":"tag","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"sub\"><span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":1,"column":178},"end":{"line":1,"column":182}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remark"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":191},"end":{"line":1,"column":223}}})) != null ? stack1 : "")
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "remark", {"start":{"line":1,"column":208},"end":{"line":1,"column":214}} ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remark"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":238},"end":{"line":1,"column":295}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return " <span class=\"sub\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "remark", {"start":{"line":1,"column":273},"end":{"line":1,"column":279}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":76}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tags"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":93},"end":{"line":1,"column":126}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":126},"end":{"line":1,"column":302}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "note": {"0":function(container,depth0,helpers,partials,data) {
    return "<b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":1,"column":45},"end":{"line":1,"column":50}} ), depth0))
    + "</b>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"text\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href=\""
    + alias1(lookupProperty(helpers,"address").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"link"),"href"),lookupProperty(lookupProperty(data,"root"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":144},"end":{"line":1,"column":176}}}))
    + "\">"
    + alias1(container.lambda(container.strict(lookupProperty(depth0,"link"), "text", {"start":{"line":1,"column":180},"end":{"line":1,"column":189}} ), depth0))
    + "</a></p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"note-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "role", {"start":{"line":1,"column":19},"end":{"line":1,"column":23}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":63}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":63},"end":{"line":1,"column":120}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"link"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":1,"column":206}}})) != null ? stack1 : "")
    + "</div>\n";
},"useData":true},
  "row": {"0":function(container,depth0,helpers,partials,data) {
    return " id=\"item-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":30},"end":{"line":1,"column":32}} ), depth0))
    + "\" class=\"item\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasBelow"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":93}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " class=\"above\"";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-regions=\""
    + container.escapeExpression(lookupProperty(helpers,"words").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regions"),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":1,"column":137},"end":{"line":1,"column":154}}}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"no\" data-label=\""
    + alias3(alias2(alias1(depth0, "numberColumn", {"start":{"line":1,"column":212},"end":{"line":1,"column":224}} ), depth0))
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"spans"),depth0,{"name":"spans","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":1,"column":241},"end":{"line":1,"column":243}} ), depth0))
    + "</td>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"asked\"><dl class=\"asked-list\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"together"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":374},"end":{"line":1,"column":516}}})) != null ? stack1 : "")
    + "</dl>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":521},"end":{"line":1,"column":557}}})) != null ? stack1 : "")
    + "</td>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"needsWidth"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":396},"end":{"line":1,"column":439}}})) != null ? stack1 : "")
    + "><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":446},"end":{"line":1,"column":451}} ), depth0))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"value"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"7":function(container,depth0,helpers,partials,data) {
    return " class=\"whole-row\"";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"more"),depth0,{"name":"more","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":570},"end":{"line":1,"column":606}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"column"),depth0,{"name":"column","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":4},"end":{"line":3,"column":39}}})) != null ? stack1 : "")
    + "</tr>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"below\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":17},"end":{"line":6,"column":79}}})) != null ? stack1 : "")
    + "><td colspan=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":6,"column":95},"end":{"line":6,"column":100}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":104},"end":{"line":6,"column":150}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"together"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":150},"end":{"line":6,"column":261}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"approval"),lookupProperty(depth0,"approval"),{"name":"approval","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"notes"),"length"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":170},"end":{"line":6,"column":214}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":214},"end":{"line":6,"column":250}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lines"),lookupProperty(depth0,"notes"),{"name":"lines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFound"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":100}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":100},"end":{"line":1,"column":162}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"numberColumn"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":163},"end":{"line":1,"column":257}}})) != null ? stack1 : "")
    + "<th scope=\"row\" class=\"name\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"spans"),depth0,{"name":"spans","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"name"),lookupProperty(depth0,"name"),{"name":"name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"together"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":1,"column":317},"end":{"line":1,"column":613}}})) != null ? stack1 : "")
    + "</tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBelow"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "rows": {"0":function(container,depth0,helpers,partials,data) {
    return " id=\"list\"";
},"1":function(container,depth0,helpers,partials,data) {
    return " id=\"list-caption\"";
},"2":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"no\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "numberColumn", {"start":{"line":3,"column":60},"end":{"line":3,"column":72}} ), depth0))
    + "</th>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" class=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":3,"column":174},"end":{"line":3,"column":178}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"region"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":181},"end":{"line":3,"column":228}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":3,"column":231},"end":{"line":3,"column":236}} ), depth0))
    + "</th>";
},"4":function(container,depth0,helpers,partials,data) {
    return " data-regions=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "region", {"start":{"line":3,"column":212},"end":{"line":3,"column":218}} ), depth0))
    + "\"";
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":7,"column":50},"end":{"line":7,"column":55}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":61},"end":{"line":7,"column":66}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"count"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":68},"end":{"line":7,"column":122}}})) != null ? stack1 : "")
    + "</th></tr>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<span class=\"sub\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":7,"column":101},"end":{"line":7,"column":106}} ), depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"row"),depth0,{"name":"row","hash":{"width":lookupProperty(depths[2],"width"),"numberColumn":lookupProperty(depths[2],"numberColumn")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\""
    + alias3(alias2(alias1(depth0, "style", {"start":{"line":1,"column":16},"end":{"line":1,"column":21}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"search"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":24},"end":{"line":1,"column":55}}})) != null ? stack1 : "")
    + ">\n<caption"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"search"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":8},"end":{"line":2,"column":47}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "caption", {"start":{"line":2,"column":50},"end":{"line":2,"column":57}} ), depth0))
    + "</caption>\n<thead><tr>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"numberColumn"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":11},"end":{"line":3,"column":86}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"name\">"
    + alias3(alias2(alias1(depth0, "nameColumn", {"start":{"line":3,"column":117},"end":{"line":3,"column":127}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"shown"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":134},"end":{"line":3,"column":252}}})) != null ? stack1 : "")
    + "</tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</table>\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "search": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><label for=\"filter-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":9,"column":24},"end":{"line":9,"column":26}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":9,"column":32},"end":{"line":9,"column":37}} ), depth0))
    + "</label>\n<select id=\"filter-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":21},"end":{"line":10,"column":23}} ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":10,"column":35},"end":{"line":10,"column":37}} ), depth0))
    + "\"><option value=\"\">全部</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"values"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":69},"end":{"line":10,"column":119}}})) != null ? stack1 : "")
    + "</select></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<option>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</option>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<form class=\"search needs-script\" id=\"search\" role=\"search\" aria-label=\""
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":1,"column":74},"end":{"line":1,"column":79}} ), depth0))
    + "\">\n<div class=\"search-box\">\n<label for=\"words\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":3,"column":21},"end":{"line":3,"column":26}} ), depth0))
    + "</label>\n<div class=\"search-row\"><input id=\"words\" name=\"words\" type=\"search\" autocomplete=\"off\" maxlength=\"100\" aria-describedby=\"search-help\"><button type=\"submit\" class=\"tool\">查找</button></div>\n<p id=\"search-help\" class=\"help\">"
    + alias3(alias2(alias1(depth0, "help", {"start":{"line":5,"column":35},"end":{"line":5,"column":39}} ), depth0))
    + "</p>\n</div>\n<div class=\"filters\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"filters"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "<p><button type=\"reset\" class=\"tool\">清除条件</button></p>\n</div>\n</form>\n<p id=\"count\" class=\"count\" role=\"status\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":15,"column":44},"end":{"line":15,"column":49}} ), depth0))
    + "</p>\n<p id=\"nothing\" class=\"nothing\" hidden>"
    + alias3(alias2(alias1(depth0, "nothing", {"start":{"line":16,"column":41},"end":{"line":16,"column":48}} ), depth0))
    + "</p>\n";
},"useData":true},
  "section": {"0":function(container,depth0,helpers,partials,data) {
    return " aria-labelledby=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":71},"end":{"line":1,"column":73}} ), depth0))
    + "-title\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"part\"><summary><h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":3,"column":41},"end":{"line":3,"column":43}} ), depth0))
    + "-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":3,"column":55},"end":{"line":3,"column":60}} ), depth0))
    + "</h2>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":67},"end":{"line":3,"column":125}}})) != null ? stack1 : "")
    + "</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"blocks"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"sub\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":3,"column":102},"end":{"line":3,"column":109}} ), depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"areCards"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":8,"column":10},"end":{"line":8,"column":12}} ), depth0))
    + "-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":8,"column":24},"end":{"line":8,"column":29}} ), depth0))
    + "</h2>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"side-by-side\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"blocks"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"blocks"),lookupProperty(depth0,"blocks"),{"name":"blocks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":15},"end":{"line":1,"column":17}} ), depth0))
    + "\" class=\""
    + alias3(alias2(alias1(depth0, "style", {"start":{"line":1,"column":30},"end":{"line":1,"column":35}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":89}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFolded"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
  "spans": {"0":function(container,depth0,helpers,partials,data) {
    return " rowspan=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "span", {"start":{"line":1,"column":35},"end":{"line":1,"column":39}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"span"),1,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":21}}}),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":53}}})) != null ? stack1 : "");
},"useData":true},
  "stages": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"rank\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"step"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":3,"column":17},"end":{"line":3,"column":575}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"step\"><span class=\"step-no\">第"
    + alias3(alias2(alias1(lookupProperty(depth0,"step"), "no", {"start":{"line":3,"column":72},"end":{"line":3,"column":79}} ), depth0))
    + "步</span><span class=\"step-name\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"step"), "name", {"start":{"line":3,"column":115},"end":{"line":3,"column":124}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"step"),"limit"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":133},"end":{"line":3,"column":217}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"step"),"place"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":217},"end":{"line":3,"column":286}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"step"),"remarks"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":286},"end":{"line":3,"column":355}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"waits"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":355},"end":{"line":3,"column":414}}})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"step-limit\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"words"),depth0,{"name":"words","hash":{"text":lookupProperty(lookupProperty(depth0,"step"),"limit")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"step"), "place", {"start":{"line":3,"column":260},"end":{"line":3,"column":270}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span class=\"step-tag\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "waits", {"start":{"line":3,"column":393},"end":{"line":3,"column":398}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"parting\"><p class=\"rank-note\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":3,"column":472},"end":{"line":3,"column":477}} ), depth0))
    + "</p><ul class=\"branches\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"branches"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":504},"end":{"line":3,"column":557}}})) != null ? stack1 : "")
    + "</ul></div>";
},"7":function(container,depth0,helpers,partials,data) {
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
  "standard": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tag"),lookupProperty(depth0,"tag"),{"name":"tag","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"departures"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":42},"end":{"line":1,"column":172}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"deviations\"><b>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"departures"), "title", {"start":{"line":1,"column":89},"end":{"line":1,"column":105}} ), depth0))
    + "</b>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"badge"),lookupProperty(depth0,"departures"),{"name":"badge","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"by-region"),lookupProperty(depth0,"departures"),{"name":"by-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"standard\"><b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":1,"column":207},"end":{"line":1,"column":212}} ), depth0))
    + "</b> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"content"),lookupProperty(depth0,"content"),{"name":"content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"is").call(alias1,lookupProperty(depth0,"state"),"inForce",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":26}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":253}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "statements": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"statements"),"0"),"by"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":25},"end":{"line":1,"column":116}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"by-region"),depth0,{"name":"by-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"content"),lookupProperty(lookupProperty(lookupProperty(depth0,"statements"),"0"),"content"),{"name":"content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"statements"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":123}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"search"),lookupProperty(depth0,"search"),{"name":"search","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<section class=\"sheet\" aria-labelledby=\"list-caption\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isSpread"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":12,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"scroll\" tabindex=\"0\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "caption", {"start":{"line":7,"column":51},"end":{"line":7,"column":58}} ), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"search"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "tag": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + alias1(lookupProperty(helpers,"tagClass").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tone"),{"name":"tagClass","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":30}}}))
    + "\">"
    + alias1(container.lambda(container.strict(depth0, "word", {"start":{"line":1,"column":34},"end":{"line":1,"column":38}} ), depth0))
    + "</span>";
},"useData":true},
  "value": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"shared\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),depth0,{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div><details class=\"folded writings\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"writings"), "title", {"start":{"line":1,"column":102},"end":{"line":1,"column":116}} ), depth0))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"by-region"),lookupProperty(depth0,"writings"),{"name":"by-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"statements"),depth0,{"name":"statements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"standard"),lookupProperty(depth0,"standard"),{"name":"standard","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "remark", {"start":{"line":1,"column":272},"end":{"line":1,"column":278}} ), depth0))
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
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

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"writings"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":193}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"standard"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":193},"end":{"line":1,"column":239}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"remark"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":239},"end":{"line":1,"column":291}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":291},"end":{"line":1,"column":337}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
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
  "list.js": "// Search and filters of the list. Without scripts every row is shown and the form stays hidden.\n(() => {\n  const form = document.getElementById(\"search\");\n  const words = document.getElementById(\"words\");\n  const count = document.getElementById(\"count\");\n  const nothing = document.getElementById(\"nothing\");\n  const table = document.getElementById(\"list\");\n  const records = globalThis.tongbanSearch.map((record) => ({\n    ...record,\n    row: document.getElementById(`item-${record.id}`),\n    readings: record.pinyin.map((reading) => reading.split(\" \")),\n  }));\n\n  // The same folding as the index: width of characters, then case.\n  const fold = (text) => text.normalize(\"NFKC\").toLowerCase();\n\n  /** Pinyin from the start of any syllable: \"weisheng\" finds 公共场所卫生许可. */\n  const sounds = (record, term) =>\n    record.initials.some((initials) => initials.includes(term)) ||\n    record.readings.some((syllables) =>\n      syllables.some((_, at) => syllables.slice(at).join(\"\").startsWith(term)),\n    );\n\n  const isFound = (record, term) =>\n    record.text.includes(term) || (/^[a-z]+$/.test(term) && sounds(record, term));\n\n  const update = () => {\n    const terms = fold(words.value)\n      .split(/\\s+/)\n      .filter((term) => term !== \"\");\n    const wanted = [...form.querySelectorAll(\"select\")].filter((select) => select.value !== \"\");\n    let shown = 0;\n    for (const record of records) {\n      const fits =\n        wanted.every((select) => record.filters[select.name].includes(select.value)) &&\n        terms.every((term) => isFound(record, term));\n      record.row.hidden = !fits;\n      if (fits) shown += 1;\n    }\n    for (const body of table.tBodies) {\n      const fitting = [...body.rows].filter((row) => row.classList.contains(\"item\") && !row.hidden).length;\n      body.hidden = fitting === 0;\n      body.querySelector(\".group .sub\").textContent = `${fitting} 项`;\n    }\n    count.textContent =\n      shown === records.length ? `共 ${records.length} 项` : `共 ${records.length} 项，符合条件 ${shown} 项`;\n    nothing.hidden = shown > 0;\n    table.hidden = shown === 0;\n  };\n\n  form.addEventListener(\"submit\", (event) => {\n    event.preventDefault();\n    update();\n  });\n  form.addEventListener(\"input\", update);\n  form.addEventListener(\"change\", update);\n  form.addEventListener(\"reset\", () => setTimeout(update));\n  addEventListener(\"pageshow\", update);\n  update();\n})();\n",
  "page.js": "// The large-type switch, and what is folded unfolded for paper. Pages work without it; where storing is forbidden the\n// choice lasts for the page.\n(() => {\n  const key = \"tongban-large-type\";\n  const button = document.getElementById(\"large-type\");\n  const stored = () => {\n    try {\n      return localStorage.getItem(key) === \"yes\";\n    } catch {\n      return false;\n    }\n  };\n  const show = (large) => {\n    document.documentElement.classList.toggle(\"large\", large);\n    button.setAttribute(\"aria-pressed\", String(large));\n  };\n  for (const element of [...document.getElementsByClassName(\"needs-script\")])\n    element.classList.remove(\"needs-script\");\n  show(stored());\n  button.addEventListener(\"click\", () => {\n    const large = button.getAttribute(\"aria-pressed\") !== \"true\";\n    show(large);\n    try {\n      localStorage.setItem(key, large ? \"yes\" : \"no\");\n    } catch {\n      // The choice lasts for this page.\n    }\n  });\n  addEventListener(\"beforeprint\", () => {\n    for (const element of document.querySelectorAll(\"details\")) element.open = true;\n  });\n\n  const unfold = () => {\n    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));\n    const folded = target?.querySelector(\":scope > details.part\");\n    if (folded) folded.open = true;\n  };\n  addEventListener(\"hashchange\", unfold);\n  unfold();\n})();\n",
  "regions.js": "// Shows one region alone. Without scripts the requirements of all regions are shown.\n(() => {\n  const chooser = document.getElementById(\"choose\");\n  const buttons = [...(chooser?.querySelectorAll(\"button\") ?? [])];\n  const parts = [...document.querySelectorAll(\"[data-regions]\")];\n\n  const show = (region) => {\n    for (const part of parts)\n      part.classList.toggle(\"elsewhere\", region !== \"\" && !part.dataset.regions.split(\" \").includes(region));\n    document.documentElement.classList.toggle(\"one-region\", region !== \"\");\n    // What is only written otherwise shows the region's own writing.\n    for (const writings of document.querySelectorAll(\".writings\")) writings.open = region !== \"\";\n    for (const button of buttons) button.setAttribute(\"aria-pressed\", String(button.value === region));\n  };\n\n  chooser?.addEventListener(\"click\", (event) => {\n    const button = event.target.closest(\"button\");\n    if (button === null) return;\n    show(button.value);\n    document.getElementById(\"chosen\").textContent =\n      button.value === \"\"\n        ? \"各地的要求都已显示。\"\n        : `只显示${button.textContent}的要求，各地一致的照常显示。`;\n  });\n})();\n",
  "style.css": "/* Colours are checked for contrast: text on its ground is 4.5:1 or more everywhere. */\n:root {\n  --ink: #1c2b36;\n  --soft: #4a5b68;\n  --line: #cfdbe3;\n  --line-soft: #e4ecf1;\n  --ground: #f3f7f9;\n  --paper: #ffffff;\n  --deep: #0b4a66;\n  --deeper: #083a51;\n  --teal: #0a6a73;\n  --tint: #e8f3f5;\n  --warm: #8a3b0c;\n  --warm-ground: #fdf3ea;\n  --warm-line: #efcfb2;\n  --gold: #6b4e00;\n  --gold-ground: #fff8e1;\n  --gold-line: #ead9a0;\n  --size: 100%;\n}\nhtml {\n  font-size: var(--size);\n  scroll-padding-top: 4.5rem;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\nhtml.large {\n  --size: 131.25%;\n}\n*,\n*::before,\n*::after {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0;\n  color: var(--ink);\n  background: var(--ground);\n  font-family:\n    \"PingFang SC\", \"Hiragino Sans GB\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Noto Sans SC\",\n    \"Source Han Sans SC\", sans-serif;\n  line-height: 1.75;\n  overflow-wrap: anywhere;\n}\n.wide {\n  width: min(80rem, 100%);\n  margin-inline: auto;\n  padding-inline: 1.5rem;\n}\np,\nul,\nol,\ndl,\ndd {\n  margin: 0;\n  padding: 0;\n}\nul,\nol {\n  list-style: none;\n}\na {\n  color: #0a5a80;\n  text-decoration: underline;\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\na:hover {\n  color: var(--deeper);\n  text-decoration-thickness: 2px;\n}\n:focus-visible {\n  outline: 3px solid #c45a00;\n  outline-offset: 2px;\n  border-radius: 2px;\n}\n[hidden],\n.needs-script {\n  display: none !important;\n}\n.text {\n  white-space: pre-line;\n}\n/* 15个工作日: no line ends within it. */\n.unit,\n.note,\n.who {\n  white-space: nowrap;\n}\n.points {\n  padding-left: 1.1em;\n  list-style: disc;\n}\n.variants .points {\n  padding-left: 1.6em;\n}\n.code {\n  font-variant-numeric: tabular-nums;\n  font-family: ui-monospace, Menlo, Consolas, \"Noto Sans Mono\", monospace;\n  font-size: 0.92em;\n}\n.small,\n.help,\n.sub {\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.sub {\n  display: block;\n  font-weight: 400;\n}\n.none {\n  color: var(--soft);\n}\n/* Read aloud, not seen. */\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n/* How regions stand to each other says nothing where one is shown alone. */\n.one-region .badge,\n.one-region .shared,\n.one-region .writings summary,\n.one-region .variants .who {\n  display: none;\n}\n/* Belongs to another region than the one chosen. */\n.elsewhere {\n  display: none !important;\n}\n\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -6rem;\n  z-index: 2;\n  padding: 0.6rem 1.2rem;\n  background: var(--paper);\n  color: var(--deep);\n}\n.skip:focus {\n  top: 0.5rem;\n}\n.banner {\n  display: flex;\n  justify-content: center;\n  align-items: baseline;\n  gap: 0.75rem;\n  padding: 0.5rem 1.5rem;\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-bottom: 1px solid var(--gold-line);\n}\n.banner strong {\n  flex: none;\n  padding: 0 0.6rem;\n  border: 1px solid currentColor;\n  border-radius: 3px;\n  letter-spacing: 0.2em;\n  text-indent: 0.2em;\n}\n.banner-draft {\n  color: #8c1d18;\n  background: #fdeceb;\n  border-color: #f1c4c1;\n}\n.top {\n  color: #fff;\n  background: linear-gradient(100deg, var(--deeper), var(--deep) 55%, var(--teal));\n}\n.top-row {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 1rem;\n  min-height: 4rem;\n  padding-block: 0.6rem;\n}\n.brand {\n  font-size: 1.25rem;\n  font-weight: 700;\n  letter-spacing: 0.06em;\n}\n.brand a {\n  color: inherit;\n  text-decoration: none;\n}\n.brand-note {\n  color: #d8ebf0;\n}\n.tools {\n  margin-left: auto;\n}\n.tool {\n  min-height: 2.5rem;\n  padding: 0.3rem 1.1rem;\n  font: inherit;\n  color: var(--deep);\n  background: var(--paper);\n  border: 1px solid var(--deep);\n  border-radius: 4px;\n  cursor: pointer;\n}\n.tool:hover {\n  background: var(--tint);\n}\n.tool[aria-pressed=\"true\"] {\n  font-weight: 700;\n  box-shadow: inset 0 -3px 0 var(--teal);\n}\n\n.title-block {\n  padding-block: 2.25rem 1.25rem;\n}\nh1 {\n  margin: 0 0 0.5rem;\n  font-size: 2rem;\n  line-height: 1.35;\n  letter-spacing: 0.02em;\n  color: var(--deeper);\n}\nh2 {\n  margin: 0 0 1rem;\n  padding-left: 0.75rem;\n  font-size: 1.3rem;\n  line-height: 1.5;\n  color: var(--deeper);\n  border-left: 4px solid var(--teal);\n}\nh3 {\n  margin: 1.25rem 0 0.6rem;\n  font-size: 1.06rem;\n  color: var(--deep);\n}\n.edition-line {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  color: var(--soft);\n}\n.title-block .note-plain,\n.note-example {\n  margin-top: 0.75rem;\n  max-width: 60em;\n}\n.title-block .note-plain {\n  color: var(--soft);\n}\n.note-example > p {\n  display: inline;\n}\n\n.figures {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));\n  gap: 0.75rem;\n  margin-bottom: 1.5rem;\n}\n.figures div {\n  display: flex;\n  flex-direction: column;\n  padding: 0.8rem 1.1rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-top: 3px solid var(--teal);\n  border-radius: 4px;\n}\n.figures dt {\n  color: var(--soft);\n}\n.figures .text {\n  font-weight: 700;\n  font-size: 1.75rem;\n  line-height: 1.3;\n  font-variant-numeric: tabular-nums;\n  color: var(--deep);\n}\n\n.search {\n  padding: 1.25rem 1.5rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.search label {\n  display: block;\n  font-weight: 600;\n  color: var(--deep);\n}\n.search input,\n.search select {\n  width: 100%;\n  min-height: 2.75rem;\n  padding: 0.35rem 0.75rem;\n  font: inherit;\n  color: var(--ink);\n  background: var(--paper);\n  border: 1px solid #6f8593;\n  border-radius: 4px;\n}\n.search-row {\n  display: flex;\n  gap: 0.75rem;\n}\n.search-row .tool {\n  flex: none;\n  min-height: 2.75rem;\n  color: #fff;\n  background: var(--deep);\n}\n.search-row .tool:hover {\n  background: var(--deeper);\n}\n.filters {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));\n  align-items: end;\n  gap: 0.75rem 1rem;\n  margin-top: 0.9rem;\n}\n.filters .tool {\n  width: 100%;\n  min-height: 2.75rem;\n}\n.count {\n  margin: 1.25rem 0 0.5rem;\n  color: var(--soft);\n}\n.nothing {\n  padding: 2rem;\n  text-align: center;\n  background: var(--paper);\n  border: 1px dashed var(--line);\n}\n\n.sheet {\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n}\ncaption {\n  padding: 0.75rem 1rem;\n  text-align: left;\n  color: var(--soft);\n  font-size: 0.9375rem;\n}\n.card caption {\n  padding-inline: 0;\n}\nth,\ntd {\n  padding: 0.65rem 0.75rem;\n  text-align: left;\n  vertical-align: top;\n  border-bottom: 1px solid var(--line-soft);\n}\nthead th {\n  color: var(--deeper);\n  background: var(--tint);\n  border-bottom: 2px solid var(--line);\n  font-weight: 600;\n}\ntbody:last-child > tr:last-child > * {\n  border-bottom: 0;\n}\n.list {\n  font-size: 0.9375rem;\n}\n.list thead th {\n  position: sticky;\n  top: 0;\n  white-space: nowrap;\n}\ntd.no,\nth.no {\n  width: 3.5em;\n  text-align: center;\n  font-variant-numeric: tabular-nums;\n}\nthead .no {\n  white-space: nowrap;\n}\n.list .name {\n  width: 30%;\n  font-weight: 600;\n}\n.list th,\n.list td {\n  padding-block: 0.5rem;\n  line-height: 1.6;\n}\n.list .name a {\n  display: inline-block;\n  min-height: 1.5rem;\n}\n.list .item:hover > * {\n  background: #f7fbfc;\n}\n.list .code {\n  white-space: nowrap;\n}\n/* The first line is the limit, which matters most. */\n.list .medium .text {\n  display: block;\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.list .medium .text::first-line {\n  font-size: 0.9375rem;\n  color: var(--ink);\n}\n.group th {\n  color: var(--deep);\n  background: #f0f5f7;\n  font-size: 1rem;\n}\n.group .sub {\n  display: inline;\n  margin-left: 0.75rem;\n}\n\n.tag {\n  display: inline-block;\n  padding: 0 0.6rem;\n  font-size: 0.875rem;\n  font-weight: 400;\n  color: #fff;\n  background: var(--deep);\n  border: 1px solid var(--deep);\n  border-radius: 3px;\n}\n.tag-plain {\n  color: var(--deep);\n  background: var(--tint);\n  border-color: #bcd8de;\n}\n.tag-example {\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-color: var(--gold-line);\n}\n.tags {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  margin-bottom: 0.6rem;\n}\n.plain {\n  margin-top: 2.5rem;\n}\n.side-by-side {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));\n  gap: 1rem;\n  align-items: start;\n}\n.group-cards {\n  padding: 1.5rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.group-cards > h3 {\n  margin-top: 0;\n}\nh4 {\n  margin: 0.75rem 0 0.25rem;\n  font-size: 0.9375rem;\n  color: var(--deep);\n}\n.files {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.5rem;\n}\n.files a {\n  display: inline-block;\n  min-height: 1.75rem;\n}\n\n.crumbs ol {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 0.5rem;\n  padding-top: 1rem;\n  color: var(--soft);\n}\n.crumbs li + li::before {\n  content: \"›\";\n  margin-right: 0.5rem;\n}\n.columns {\n  display: grid;\n  grid-template-columns: 12rem minmax(0, 1fr);\n  gap: 2rem;\n  align-items: start;\n}\n.columns .title-block {\n  padding-top: 1rem;\n}\n.contents {\n  position: sticky;\n  top: 1rem;\n  max-height: calc(100vh - 2rem);\n  overflow-y: auto;\n  margin-top: 1.25rem;\n  padding: 0.75rem 0;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.contents-title {\n  padding: 0 1rem 0.35rem;\n  font-weight: 700;\n  color: var(--deep);\n}\n.contents a {\n  display: block;\n  padding: 0.2rem 1rem;\n  text-decoration: none;\n  border-left: 3px solid transparent;\n}\n.contents a:hover,\n.contents a:focus {\n  background: var(--tint);\n  border-left-color: var(--teal);\n}\n.card {\n  margin-bottom: 1.25rem;\n  padding: 1.5rem;\n  background: var(--paper);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n}\n.note-verdict {\n  padding: 0.75rem 1rem;\n  background: var(--tint);\n  border-radius: 4px;\n}\n.note-verdict > p {\n  display: inline;\n}\n.note-absent {\n  margin-top: 0.75rem;\n  padding: 0.75rem 1rem;\n  color: var(--gold);\n  background: var(--gold-ground);\n  border-radius: 4px;\n}\n.highlights {\n  display: grid;\n  grid-template-columns: repeat(3, minmax(0, 1fr));\n  gap: 0.75rem;\n  margin-top: 1rem;\n}\n.highlights > div {\n  padding: 0.75rem 1rem;\n  border: 1px solid var(--line-soft);\n  border-radius: 4px;\n}\n.highlights dt {\n  font-size: 0.9375rem;\n  color: var(--soft);\n}\n.highlights dd > .text,\n.highlights .shared > .text {\n  font-size: 1.125rem;\n  font-weight: 600;\n  color: var(--deep);\n}\n.highlights + .note-plain {\n  margin-top: 1rem;\n}\n.note-standard {\n  margin-top: 1rem;\n  padding: 0.75rem 1rem;\n  border-left: 4px solid var(--teal);\n  background: #f5fafb;\n}\n\n.variants {\n  display: grid;\n  gap: 0.2rem;\n}\n.who {\n  display: inline-block;\n  margin-right: 0.35rem;\n  padding: 0 0.45rem;\n  font-size: 0.875em;\n  font-weight: 400;\n  color: var(--deep);\n  background: var(--tint);\n  border-radius: 3px;\n}\n.note {\n  display: inline-block;\n  font-size: 0.875rem;\n  font-weight: 400;\n  margin-left: 0.25em;\n  padding: 0 0.45rem;\n  border: 1px solid currentColor;\n  border-radius: 3px;\n}\n.tone-same {\n  color: var(--soft);\n}\n.tone-alike,\n.tone-worded,\n.tone-local {\n  color: #35566a;\n}\n.tone-approved {\n  color: var(--teal);\n}\n.tone-differs {\n  color: var(--warm);\n}\n.standard,\n.approval {\n  display: block;\n  margin-top: 0.35rem;\n  padding: 0.35rem 0.75rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n  background: #f5fafb;\n  border-left: 3px solid var(--teal);\n}\n.approval-by {\n  display: block;\n  color: var(--soft);\n}\n\n.entries {\n  counter-reset: entry;\n}\n.entries > li {\n  position: relative;\n  padding: 0.75rem 0 0.75rem 2.5rem;\n  border-bottom: 1px solid var(--line-soft);\n  counter-increment: entry;\n}\n.entries > li:last-child {\n  border-bottom: 0;\n}\n.entries > li::before {\n  content: counter(entry);\n  position: absolute;\n  left: 0;\n  top: 0.85rem;\n  min-width: 1.6rem;\n  height: 1.6rem;\n  line-height: 1.6rem;\n  text-align: center;\n  font-size: 0.875rem;\n  color: var(--deep);\n  background: var(--tint);\n  border-radius: 0.8rem;\n}\n.entry-name {\n  font-weight: 600;\n}\n.name-label {\n  font-size: 0.9375rem;\n  font-weight: 400;\n  color: var(--soft);\n}\n.details {\n  margin-top: 0.35rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n}\n.details > div {\n  display: grid;\n  grid-template-columns: 9em minmax(0, 1fr);\n  gap: 0 0.75rem;\n  padding: 0.15rem 0;\n}\n.group-parts > .details > div {\n  grid-template-columns: 11em minmax(0, 1fr);\n}\n.details dt {\n  color: var(--soft);\n}\n.facts tbody th {\n  width: 14em;\n  font-weight: 400;\n  color: var(--soft);\n}\n.rows,\n.together,\n.spread {\n  font-size: 0.9375rem;\n}\n.rows {\n  table-layout: fixed;\n}\n.rows thead th {\n  white-space: nowrap;\n}\n.rows .name,\n.together .name {\n  width: 27%;\n  font-weight: 600;\n}\n.rows .short {\n  width: 18%;\n}\n/* What stands below a row's columns belongs to them. */\n.above > td:not(.no) {\n  border-bottom: 0;\n}\n.below > td {\n  padding-top: 0;\n}\n.asked-list {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));\n  gap: 0.35rem 1.5rem;\n}\n.asked-list .badge {\n  margin-left: 0;\n  padding: 0 0.2rem;\n}\n.asked-list > div {\n  display: grid;\n  grid-template-columns: 7.4em minmax(0, 1fr);\n  gap: 0 0.5rem;\n}\n/* The reasons of an approval need the width. */\n.asked-list > .whole-row {\n  grid-column: 1 / -1;\n}\n.asked-list dt {\n  color: var(--soft);\n}\n.asked .folded {\n  margin-top: 0.35rem;\n}\n.folded summary {\n  min-height: 1.5rem;\n  font-size: 0.875rem;\n  color: #0a5a80;\n  cursor: pointer;\n}\n.folded .details {\n  margin: 0.35rem 0 0;\n}\n.part > summary {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0 0.75rem;\n  min-height: 2rem;\n  cursor: pointer;\n}\n.part > summary h2 {\n  margin: 0;\n}\n.part[open] > summary {\n  margin-bottom: 1rem;\n}\n.part > summary::after {\n  content: \"展开\";\n  margin-left: auto;\n  font-size: 0.875rem;\n  color: #0a5a80;\n}\n.part[open] > summary::after {\n  content: \"收起\";\n}\n.group-folded > summary {\n  font-size: 1rem;\n}\n.choose {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem;\n  margin-bottom: 1rem;\n  padding: 0.6rem 0;\n  background: var(--ground);\n  border-bottom: 1px solid var(--line);\n}\n.tone-standard {\n  color: var(--teal);\n}\n.deviations {\n  margin-top: 0.25rem;\n  font-size: 0.9375rem;\n  font-weight: 400;\n}\n.deviations b {\n  font-weight: 600;\n  color: var(--warm);\n}\n.writings {\n  font-weight: 400;\n}\n.scroll {\n  overflow-x: auto;\n}\n.spread th,\n.spread td {\n  min-width: 7.5em;\n}\n.spread .name {\n  width: 20%;\n  font-weight: 600;\n}\n.spread .medium {\n  width: 22%;\n}\n\n.flow-block h3 {\n  margin-top: 0.5rem;\n}\n.flow {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 0;\n  margin: 0.5rem 0 0.75rem;\n}\n.rank {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  justify-content: center;\n  padding-right: 2rem;\n}\n.rank:not(:last-child)::after {\n  content: \"\";\n  position: absolute;\n  right: 0.85rem;\n  top: 50%;\n  width: 0.6rem;\n  height: 0.6rem;\n  margin-top: -0.3rem;\n  border: solid var(--teal);\n  border-width: 2px 2px 0 0;\n  transform: rotate(45deg);\n}\n.parting {\n  padding: 0.35rem 0.75rem 0.75rem;\n  border: 1px dashed var(--teal);\n  border-radius: 6px;\n}\n.branches {\n  display: grid;\n  gap: 0.5rem;\n}\n.branches > li + li {\n  padding-top: 0.5rem;\n  border-top: 1px dotted #9cc3cb;\n}\n.branches .flow {\n  margin: 0;\n}\n.rank:last-child {\n  padding-right: 0;\n}\n.rank-note {\n  margin-bottom: 0.25rem;\n  font-size: 0.8125rem;\n  color: var(--teal);\n  text-align: center;\n}\n.step {\n  display: flex;\n  flex-direction: column;\n  min-width: 7rem;\n  max-width: 13rem;\n  padding: 0.5rem 0.9rem;\n  text-align: center;\n  background: var(--paper);\n  border: 1px solid #9cc3cb;\n  border-top: 3px solid var(--teal);\n  border-radius: 4px;\n}\n.step-no {\n  font-size: 0.8125rem;\n  color: var(--soft);\n}\n.step-name {\n  font-weight: 600;\n  color: var(--deep);\n}\n.step-limit,\n.step-tag {\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.in-words {\n  margin-bottom: 1rem;\n}\n.in-words summary {\n  min-height: 1.75rem;\n  color: #0a5a80;\n  cursor: pointer;\n}\n.in-words li {\n  padding-left: 1rem;\n}\n\n.group-parts + .group-parts {\n  margin-top: 1.25rem;\n  padding-top: 0.25rem;\n  border-top: 1px solid var(--line-soft);\n}\n.list-cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));\n  gap: 0.75rem;\n  margin: 0.75rem 0;\n}\n.list-cards > li {\n  padding: 0.6rem 1rem;\n  background: #f7fafb;\n  border-radius: 4px;\n}\n.list-plain > li {\n  padding: 0.5rem 0;\n  border-bottom: 1px solid var(--line-soft);\n}\n.list-plain > li:last-child {\n  border-bottom: 0;\n}\n.list-plain .sub {\n  display: inline;\n}\n.neighbours {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 2rem;\n  padding: 0.5rem 0 1rem;\n}\n.neighbours a {\n  min-height: 1.75rem;\n}\n.bottom {\n  margin-top: 3rem;\n  padding: 1.5rem 0 2rem;\n  color: #d8ebf0;\n  background: var(--deeper);\n}\n.bottom .small {\n  color: #c3dbe3;\n}\n.bottom a {\n  color: #fff;\n}\n\n@media (max-width: 62rem) {\n  .columns {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .contents {\n    position: static;\n    max-height: none;\n  }\n  .contents ol {\n    display: grid;\n    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));\n  }\n}\n/* A sheet of paper is as narrow, and keeps its tables. */\n@media screen and (max-width: 48rem) {\n  .wide {\n    padding-inline: 1rem;\n  }\n  h1 {\n    font-size: 1.5rem;\n  }\n  .title-block {\n    padding-top: 1.5rem;\n  }\n  .card {\n    padding: 1rem;\n  }\n  .banner {\n    justify-content: flex-start;\n    padding-inline: 1rem;\n    font-size: 0.9375rem;\n  }\n  .figures {\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n    gap: 0.5rem;\n  }\n  .figures div {\n    padding: 0.4rem 0.6rem;\n  }\n  .figures dt {\n    font-size: 0.875rem;\n  }\n  .figures .text {\n    font-size: 1.25rem;\n  }\n  .search {\n    padding: 1rem;\n  }\n  .filters {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n    gap: 0.5rem 0.75rem;\n  }\n  .filters p:last-child {\n    grid-column: 1 / -1;\n  }\n  /* Wide tables become cards: each cell under its own label. */\n  table,\n  caption,\n  tbody,\n  tr,\n  th,\n  td {\n    display: block;\n  }\n  thead {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  tbody > tr {\n    padding: 0.75rem 0;\n    border-bottom: 1px solid var(--line);\n  }\n  .sheet tbody > tr {\n    padding-inline: 1rem;\n  }\n  th,\n  td,\n  .facts tbody th,\n  td.no,\n  .list .name,\n  .rows .name,\n  .rows .short,\n  .together .name,\n  .spread th,\n  .spread td {\n    width: auto;\n    min-width: 0;\n    padding: 0.15rem 0;\n    text-align: left;\n    border: 0;\n  }\n  td[data-label] {\n    display: grid;\n    grid-template-columns: 6.5em minmax(0, 1fr);\n    gap: 0 0.75rem;\n  }\n  td[data-label]::before {\n    content: attr(data-label);\n    grid-row: 1 / span 9;\n    color: var(--soft);\n  }\n  td[data-label] > * {\n    grid-column: 2;\n    justify-self: start;\n  }\n  .list .item,\n  .rows tbody tr,\n  .together tbody tr {\n    position: relative;\n  }\n  /* A row and what stands below it are one card. */\n  tbody > .above {\n    padding-bottom: 0;\n    border-bottom: 0;\n  }\n  tbody > .below {\n    padding-top: 0.25rem;\n  }\n  .list .item:hover > * {\n    background: none;\n  }\n  .list .name,\n  .rows .name,\n  .together .name {\n    padding-right: 2.5rem;\n    font-size: 1.0625rem;\n  }\n  td.no[data-label] {\n    display: block;\n    position: absolute;\n    right: 0.25rem;\n    color: var(--soft);\n  }\n  .sheet td.no[data-label] {\n    right: 1rem;\n  }\n  td.no[data-label]::before {\n    content: none;\n  }\n  .asked-list {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .list thead th {\n    position: static;\n  }\n  .list .item > td[data-label] {\n    grid-template-columns: 7.4em minmax(0, 1fr);\n    padding: 0;\n  }\n  .choose {\n    gap: 0.35rem;\n  }\n  .choose .tool {\n    padding-inline: 0.8rem;\n  }\n  .details > div {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .highlights {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .highlights > div {\n    display: grid;\n    grid-template-columns: 8em minmax(0, 1fr);\n    gap: 0 0.75rem;\n    padding: 0.5rem 0;\n    border-width: 0 0 1px;\n    border-radius: 0;\n  }\n  .flow {\n    flex-direction: column;\n  }\n  .rank {\n    padding: 0 0 1.5rem;\n  }\n  .rank:last-child {\n    padding-bottom: 0;\n  }\n  .rank:not(:last-child)::after {\n    right: 50%;\n    top: auto;\n    bottom: 0.65rem;\n    margin: 0 -0.3rem 0 0;\n    transform: rotate(135deg);\n  }\n  .step {\n    max-width: none;\n  }\n}\n\n@media print {\n  :root {\n    --size: 75%;\n  }\n  body {\n    background: none;\n    color: #000;\n  }\n  .tools,\n  .search,\n  .contents,\n  .crumbs,\n  .neighbours,\n  .skip,\n  .count,\n  .choose,\n  .part > summary::after,\n  .in-words summary,\n  .folded summary {\n    display: none !important;\n  }\n  .columns {\n    display: block;\n  }\n  .top,\n  .bottom {\n    color: #000;\n    background: none;\n    border-bottom: 1px solid #000;\n  }\n  .brand-note,\n  .bottom .small,\n  .bottom a {\n    color: #000;\n  }\n  .card,\n  .sheet,\n  .figures div {\n    padding-inline: 0;\n    border: 0;\n  }\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n  tr,\n  .entries > li,\n  .list-cards > li,\n  .step {\n    break-inside: avoid;\n  }\n  thead {\n    display: table-header-group;\n  }\n  details::details-content {\n    content-visibility: visible;\n  }\n  a {\n    color: inherit;\n    text-decoration: none;\n  }\n}\n@media (prefers-contrast: more) {\n  :root {\n    --soft: #1c2b36;\n    --line: #4a5b68;\n    --line-soft: #8296a3;\n  }\n}\n",
};
