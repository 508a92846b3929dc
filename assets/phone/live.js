// Keeps the page as the hall has it. Without this script the page loads itself again.
"use strict";
(() => {
    // The hall says every 20 seconds that the view is still true.
    const QUIET = 45000;
    const PATIENCE = 10000;
    const note = document.getElementById("old");
    const said = document.getElementById("said");
    let main = document.querySelector("main");
    let source = null;
    let asking = null;
    // The mark that was heard last, since the page was last asked for.
    let heard = null;
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
        heard = null;
        const patience = AbortSignal.timeout(PATIENCE);
        const answer = await fetch(location.href, { cache: "no-store", signal: patience });
        if (answer.status >= 500) throw new Error(answer.statusText);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.querySelector("main");
        if (next.dataset.mark !== main.dataset.mark) show(next, page.title);
        fresh();
        if (!main.dataset.live) source?.close();
        else if (!source) listen();
    };

    // One question at a time. What changed while it was under way is asked for after it.
    const ask = () => {
        asking ??= look()
            .catch(old)
            .finally(() => {
                asking = null;
                if (differs()) setTimeout(() => differs() && ask(), 1500);
            });
        return asking;
    };

    const differs = () => main.dataset.live && heard !== null && heard !== main.dataset.mark;

    const listen = () => {
        source?.close();
        source = new EventSource(main.dataset.live);
        source.onmessage = (event) => {
            heard = event.data;
            if (differs()) ask();
            else fresh();
        };
        // The browser connects again by itself, unless it was refused.
        source.onerror = () => ask();
    };

    setInterval(() => {
        const waits = main.dataset.live || "again" in main.dataset;
        if (!waits || new Date() - trueAt < QUIET) return;
        ask().then(() => {
            if (main.dataset.live && source?.readyState === EventSource.CLOSED) listen();
        });
    }, 5000);

    // A phone that slept has missed what was said.
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden && main.dataset.live) ask();
    });

    if (main.dataset.live) listen();
})();
