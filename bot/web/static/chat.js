// The chat page: talks to /api/v1, shows what comes back, keeps nothing in the browser's storage.

const log = document.getElementById("conversation");
const form = document.getElementById("ask");
const question = document.getElementById("question");
const status = document.getElementById("status");
let conversation = null;

/** @param {string} tag @param {string} [text] @param {string} [className] */
function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const found = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(found?.detail ?? "Something went wrong.");
  return found;
}

function paragraph(text, className) {
  return element("p", text, className);
}

function list(heading, entries) {
  if (!entries?.length) return [];
  const made = element("ul");
  made.append(...entries.map((entry) => element("li", entry)));
  return [element("strong", heading), made];
}

function sources(citations) {
  const made = paragraph("", "source");
  made.append("Source: ");
  citations.forEach((place, count) => {
    if (count) made.append("; ");
    made.append(element("cite", place.title), ` (${place.edition}), section ${place.section}, ${place.heading}`);
  });
  return made;
}

function phoneLines(contacts) {
  const made = element("ul");
  for (const contact of contacts) {
    const item = element("li", `${contact.label}: `);
    if (contact.phone) {
      const link = element("a", contact.phone);
      link.href = `tel:${contact.phone.replaceAll(" ", "")}`;
      item.append(link, contact.option ? `, option ${contact.option}` : "");
    } else if (contact.url) {
      const link = element("a", "open the form");
      link.href = contact.url;
      item.append(link);
    }
    if (contact.open_now !== null) item.append(contact.open_now ? " (open now)" : " (closed now)");
    made.append(item);
  }
  return made;
}

function body(message) {
  const custom = message.custom ?? {};
  if (custom.parts) return custom.parts.map((part) => paragraph(part));
  if (custom.type !== "answer") return [paragraph(message.text)];
  // The text holds all of this in a row, for clients that show only text.
  return [
    paragraph(custom.body),
    ...custom.lines_now.map((line) => paragraph(line)),
    ...list("Also in the documents", custom.details),
    ...list("What to do next", custom.steps),
    ...custom.notes.map((note) => paragraph(note, "note")),
    sources(custom.citations),
  ];
}

function show(message, side) {
  const type = message.custom?.type ?? "";
  const made = element("article", "", `message ${side} ${type}`);
  made.append(element("h3", side === "user" ? "You" : "Windscreen"), ...body(message));
  const contacts = message.custom?.contacts ?? [];
  if (contacts.length) made.append(phoneLines(contacts));
  if (message.buttons?.length) {
    const row = element("div", "", "buttons");
    for (const button of message.buttons) {
      const made = element("button", button.title);
      made.type = "button";
      made.addEventListener("click", () => send(button.payload, button.title));
      row.append(made);
    }
    made.append(row);
  }
  log.append(made);
  made.scrollIntoView({ block: "nearest" });
}

async function start() {
  const started = await call("POST", "/api/v1/conversations");
  conversation = started.conversation;
  started.messages.forEach((message) => show(message, "assistant"));
}

async function send(text, shown = text) {
  status.textContent = "Looking it up…";
  try {
    if (!conversation) await start();
    const answer = await call("POST", `/api/v1/conversations/${conversation}/messages`, { text });
    if (answer.messages[0]?.custom?.topic === "deleted") {
      conversation = null;
      log.replaceChildren();
      answer.messages.forEach((message) => show(message, "assistant"));
      status.textContent = "";
      return true;
    }
    // What is shown is what was kept: the server has taken personal details out.
    const redaction = answer.messages.find((message) => message.custom?.notice === "redaction");
    show({ text: redaction?.custom.said ?? shown }, "user");
    answer.messages.forEach((message) => show(message, "assistant"));
    status.textContent = "";
    return true;
  } catch (problem) {
    status.textContent = `${problem.message} Your text is still below; press Send to try again.`;
    return false;
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (question.value.trim() && (await send(question.value))) question.value = "";
  question.focus();
});

question.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});

document.getElementById("erase").addEventListener("click", async () => {
  if (conversation) await call("DELETE", `/api/v1/conversations/${conversation}`).catch(() => {});
  conversation = null;
  log.replaceChildren();
  status.textContent = "The conversation has been deleted.";
  await start();
});

start().catch(() => {
  status.textContent = "Windscreen can't be reached just now. The phone lines above still work.";
});
