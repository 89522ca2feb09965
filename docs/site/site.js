// A button at each block of code that copies it. Without scripts the code can be marked and copied by hand.
const {copy, copied} = document.documentElement.dataset;

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

for (const block of document.querySelectorAll('.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').textContent);
    button.textContent = status.textContent = copied;
    button.addEventListener(
      'blur',
      () => {
        button.textContent = copy;
        status.textContent = '';
      },
      {once: true},
    );
  });
  // Pages without https: have no clipboard.
  if (navigator.clipboard) block.append(button);
}
