package org.maillage.programme.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What somebody types about an action of a roadmap. */
record ActionForm(String title, String owner, String dueOn, String session) {

    ActionForm(@Nullable String title, @Nullable String owner, @Nullable String dueOn, @Nullable String session) {
        this.title = Typed.words(title);
        this.owner = Typed.words(owner);
        this.dueOn = Typed.words(dueOn);
        this.session = Typed.words(session);
    }

    Mistakes check() {
        return new Mistakes()
                .words(title, "title", 300)
                .words(owner, "owner", 120)
                .unless(Typed.day(dueOn).isPresent(), "dueOn", "form.date")
                .unless(
                        session.isEmpty() || session.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                        "session",
                        "form.choose");
    }

    LocalDate due() {
        return Typed.day(dueOn).orElseThrow();
    }

    @Nullable
    UUID origin() {
        return session.isEmpty() ? null : UUID.fromString(session);
    }

    RoadmapPage.Typed typed(String action) {
        return new RoadmapPage.Typed(action, title, owner, dueOn, session);
    }
}
