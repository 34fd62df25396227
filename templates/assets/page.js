// The large-type switch, and what is folded unfolded for paper. Pages work without it; where storing is forbidden the
// choice lasts for the page.
(() => {
  const key = "tongban-large-type";
  const button = document.getElementById("large-type");
  const stored = () => {
    try {
      return localStorage.getItem(key) === "yes";
    } catch {
      return false;
    }
  };
  const show = (large) => {
    document.documentElement.classList.toggle("large", large);
    button.setAttribute("aria-pressed", String(large));
  };
  for (const element of [...document.getElementsByClassName("needs-script")])
    element.classList.remove("needs-script");
  show(stored());
  button.addEventListener("click", () => {
    const large = button.getAttribute("aria-pressed") !== "true";
    show(large);
    try {
      localStorage.setItem(key, large ? "yes" : "no");
    } catch {
      // The choice lasts for this page.
    }
  });
  addEventListener("beforeprint", () => {
    for (const element of document.querySelectorAll("details")) element.open = true;
  });

  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target?.querySelector(":scope > details.part");
    if (folded) folded.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
