// Keeps the page as the hall has it. Without this script the page loads itself again.
"use strict";
(() => {
    // The hall says every 15 seconds that the view is still true. A stream that is silent for longer is dead,
    // whatever the browser believes: mobile networks drop connections without a word.
    const QUIET = 45000;
    const PATIENCE = 10000;
    // While there is no stream, the page asks by itself.
    const POLL = 3000;
    const note = document.getElementById("old");
    const said = document.getElementById("said");
    let main = document.querySelector("main");
    let source = null;
    // Whether a newer page of this ticket has taken the stream.
    let replaced = false;
    let asking = null;
    let askedAt = 0;
    // The hall has asked for patience until then.
    let notBefore = 0;
    // The mark that was heard last, since the page was last asked for; and when anything was heard.
    let heard = null;
    let heardAt = 0;
    let trueAt = new Date();

    const fresh = () => {
        trueAt = new Date();
        note.hidden = true;
    };

    // The hall is out of reach: the view stays, and says how old it is.
    const old = () => {
        if (!note.hidden || !main.dataset.live) return;
        const form = { hour: "2-digit", minute: "2-digit" };
        const time = note.querySelector("time");
        time.textContent = trueAt.toLocaleTimeString(document.documentElement.lang, form);
        time.dateTime = trueAt.toISOString();
        note.hidden = false;
        say(note);
    };

    // For those who hear the page. The same words again are heard only when they come anew.
    const say = (part) => {
        const copy = part.cloneNode(true);
        for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
        said.textContent = "";
        setTimeout(() => (said.textContent = copy.textContent.replace(/\s+/g, " ").trim()), 100);
    };

    const show = (next, title) => {
        const panel = next.querySelector(".panel");
        const called = next.dataset.called && next.dataset.called !== main.dataset.called;
        const news = called || panel.textContent !== main.querySelector(".panel").textContent;
        main.replaceWith(next);
        main = next;
        document.title = title;
        if (news) say(panel);
        if (called) navigator.vibrate?.([500, 250, 500, 250, 500]);
    };

    const look = async () => {
        const before = heard;
        const patience = AbortSignal.timeout(PATIENCE);
        const answer = await fetch(location.href, { cache: "no-store", signal: patience });
        if (answer.status === 429) {
            const seconds = Number(answer.headers.get("retry-after")) || 1;
            // Not all phones of a lobby in the same moment.
            notBefore = Date.now() + 1000 * (seconds + Math.random());
            return;
        }
        if (answer.status >= 500) throw new Error(answer.statusText);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.querySelector("main");
        // What was heard meanwhile is newer; what was heard before is in this page.
        if (heard === before) heard = null;
        if (next.dataset.mark !== main.dataset.mark) show(next, page.title);
        fresh();
        if (!main.dataset.live) source?.close();
        else if (!source && !replaced) listen();
    };

    // One question at a time. What changed while it was under way is asked for after it.
    const ask = () => {
        if (asking || Date.now() < notBefore) return;
        askedAt = Date.now();
        asking = look()
            .catch(old)
            .finally(() => (asking = null));
    };

    const differs = () => main.dataset.live && heard !== null && heard !== main.dataset.mark;
    const flows = () => source?.readyState === EventSource.OPEN;

    const listen = () => {
        source?.close();
        replaced = false;
        heardAt = Date.now();
        source = new EventSource(main.dataset.live);
        source.onmessage = (event) => {
            heardAt = Date.now();
            heard = event.data;
            if (differs()) ask();
            else fresh();
        };
        source.addEventListener("replaced", () => {
            source.close();
            source = null;
            replaced = true;
        });
        // The browser connects again by itself, unless it was refused.
        source.onerror = () => ask();
    };

    setInterval(() => {
        if (!main.dataset.live && !("again" in main.dataset)) return;
        const now = Date.now();
        if (now - trueAt > QUIET) old();
        if (source && now - heardAt > QUIET) {
            listen();
            ask();
        } else if (differs() || (!flows() && now - askedAt > POLL)) ask();
    }, 1000);

    // A phone that slept has missed what was said, and its stream may have died meanwhile.
    const wake = () => {
        if (document.hidden || !main.dataset.live) return;
        listen();
        ask();
    };
    document.addEventListener("visibilitychange", wake);
    addEventListener("pageshow", (event) => event.persisted && wake());

    if (main.dataset.live) listen();
})();
