// Leaving a page that is dangerous to be seen with: at once, by the button or by Esc three times, and with no way back to it.
{
  const exit = document.querySelector(".exit a");
  const leave = () => {
    // The page is blank before the other one comes, however slow the line is.
    document.documentElement.replaceChildren();
    location.replace(exit.href);
  };

  /** Links within the site take the place of this page, so that "back" does not show it again. */
  const follow = (event) => {
    const link = event.target.closest("a[href]");
    if (link === exit) {
      event.preventDefault();
      leave();
    } else if (link?.origin === location.origin && !link.type && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      // Later, when the language switcher has put the reader's place into its link.
      setTimeout(() => location.replace(link.href));
    }
  };

  let pressed = 0;
  let pause;
  const count = (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    const words = document.querySelector(".exit-count");
    const tell = (text = "") => (words.textContent = text);
    pressed += 1;
    if (pressed === 3) return leave();
    tell(words.dataset[3 - pressed]);
    clearTimeout(pause);
    pause = setTimeout(() => tell((pressed = 0) || ""), 5000);
  };

  if (exit) {
    addEventListener("click", follow);
    addEventListener("keydown", count);
    document.querySelector(".exit-keys").hidden = false;
  }
}
