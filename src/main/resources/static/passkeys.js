// Adds passkeys and signs in by them, where the browser can; without it, the other ways in work.
const can = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.isSecureContext;

function post(form, url, body) {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf.value },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function asked(form, url) {
  const answer = await post(form, url);
  if (!answer.ok) {
    throw new Error(`${url} answers ${answer.status}`);
  }
  return answer.json();
}

async function register(form) {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(await asked(form, "/webauthn/register/options"));
  const credential = await navigator.credentials.create({ publicKey: options });
  const answer = await post(form, "/webauthn/register", {
    publicKey: { credential: credential.toJSON(), label: form.elements.label.value },
  });
  if (answer.status === 403) {
    // Too long ago: what was typed waits at the end of the way.
    const back = `${window.location.pathname}?label=${encodeURIComponent(form.elements.label.value)}`;
    window.location.assign(`/account/proof?back=${encodeURIComponent(back)}`);
    return;
  }
  if (!answer.ok) {
    throw new Error(`register answers ${answer.status}`);
  }
  window.location.reload();
}

async function signIn(form) {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(await asked(form, "/webauthn/authenticate/options"));
  const credential = await navigator.credentials.get({ publicKey: options });
  const answer = await post(form, "/login/webauthn", credential.toJSON());
  if (!answer.ok) {
    throw new Error(`login answers ${answer.status}`);
  }
  window.location.assign((await answer.json()).redirectUrl);
}

function offer(part) {
  const form = part.closest("form");
  const problem = form.querySelector("[data-passkeys-problem]");
  part.hidden = false;
  form.hidden = false;
  form.querySelector("[data-passkeys=none]")?.remove();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      await (part.dataset.passkeys === "register" ? register(form) : signIn(form));
    } catch (failure) {
      problem.textContent = part.dataset.failed;
      problem.hidden = false;
    }
  });
}

if (can) {
  document.querySelectorAll("[data-passkeys=register], [data-passkeys=sign-in]").forEach(offer);
}
