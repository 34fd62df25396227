// Shows one region alone. Without scripts the requirements of all regions are shown.
(() => {
  const chooser = document.getElementById("choose");
  const buttons = [...(chooser?.querySelectorAll("button") ?? [])];
  const parts = [...document.querySelectorAll("[data-regions]")];

  const show = (region) => {
    for (const part of parts)
      part.classList.toggle("elsewhere", region !== "" && !part.dataset.regions.split(" ").includes(region));
    document.documentElement.classList.toggle("one-region", region !== "");
    // What is only written otherwise shows the region's own writing.
    for (const writings of document.querySelectorAll(".writings")) writings.open = region !== "";
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === region));
  };

  chooser?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === null) return;
    show(button.value);
    document.getElementById("chosen").textContent =
      button.value === ""
        ? "各地的要求都已显示。"
        : `只显示${button.textContent}的要求，各地一致的照常显示。`;
  });
})();
