// The address of a page is copied or sent with the telephone's own means, where the browser has them.
{
  const box = document.querySelector(".share");
  const said = box?.querySelector(".share-said");
  const offer = (selector, can, act) => {
    const button = box?.querySelector(selector);
    if (!button || !can) return;
    button.parentElement.hidden = false;
    button.addEventListener("click", act);
  };
  offer(".share-copy", navigator.clipboard, async () => {
    await navigator.clipboard.writeText(box.dataset.url);
    said.textContent = said.dataset.said;
  });
  // Who changes their mind on the way has done nothing wrong.
  offer(".share-send", navigator.share, () => navigator.share({ title: box.dataset.name, url: box.dataset.url }).catch(() => {}));
}
