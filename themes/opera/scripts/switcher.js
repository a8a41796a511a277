// The language switcher keeps the reader's place: the section on screen has the same address in every language.
addEventListener("click", (event) => {
  const link = event.target.closest(".switcher a");
  if (!link) return;
  const passed = [...document.querySelectorAll("main section[id]")].filter((section) => section.getBoundingClientRect().top < 120);
  const place = passed.at(-1)?.id ?? location.hash.slice(1);
  if (place) link.hash = place;
});
