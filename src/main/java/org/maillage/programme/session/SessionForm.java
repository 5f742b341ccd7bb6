package org.maillage.programme.session;

import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.id;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.link;
import static org.maillage.web.FormField.markdown;
import static org.maillage.web.FormField.text;
import static org.maillage.web.FormField.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Zones;
import org.maillage.shared.Typed;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types about a session; its day is empty while the date is open. */
record SessionForm(Filled filled) {

    static final FormField<String> CODE = line("code", 12).must();
    static final FormField<String> TITLE = line("title", 160).must();
    static final FormField<String> FORMAT = choice("format").must();
    static final FormField<UUID> COHORT = id("cohort");
    static final FormField<LocalDate> ON = day("on");
    static final FormField<LocalTime> FROM = time("from");
    static final FormField<LocalTime> UNTIL = time("until");
    static final FormField<String> ZONE = choice("zone").must();
    static final FormField<String> PLACE = line("place", 300);
    static final FormField<String> VIDEO_LINK = link("videoLink");
    static final FormField<String> EXPERTS = line("experts", 500);
    static final FormField<String> THEORY = text("theory", 2000);
    static final FormField<String> APPLIED = text("applied", 2000);
    static final FormField<List<Step>> STEPS = FormField.readAs(
            "steps", FormField.Kind.TEXT, 8000, "session.problem.steps", SessionForm::steps, SessionForm::lines);
    static final FormField<String> WORDS = markdown("words", 20_000);

    private static final Fields FORM = Fields.of(
            "session",
            CODE,
            TITLE,
            FORMAT,
            COHORT,
            ON,
            FROM,
            UNTIL,
            ZONE,
            PLACE,
            VIDEO_LINK,
            EXPERTS,
            THEORY,
            APPLIED,
            STEPS,
            WORDS);

    private static final int MOST_STEPS = 40;

    static SessionForm empty() {
        return new SessionForm(FORM.empty().with(ZONE, "Europe/Paris"));
    }

    static SessionForm sent(MultiValueMap<String, String> sent) {
        var filled = FORM.sent(sent);
        return new SessionForm(filled.isBlank(ZONE) ? filled.with(ZONE, "Europe/Paris") : filled);
    }

    static SessionForm of(Session session, List<Step> steps) {
        var zone = ZoneId.of(session.zone());
        var start = session.startsAt() == null ? null : session.startsAt().atZoneSameInstant(zone);
        var end = session.endsAt() == null ? null : session.endsAt().atZoneSameInstant(zone);
        return new SessionForm(FORM.empty()
                .with(CODE, session.code())
                .with(TITLE, session.title())
                .with(FORMAT, session.format())
                .with(COHORT, session.cohort())
                .with(ON, start == null ? null : start.toLocalDate())
                .with(FROM, start == null ? null : start.toLocalTime())
                .with(UNTIL, end == null ? null : end.toLocalTime())
                .with(ZONE, session.zone())
                .with(PLACE, session.place())
                .with(VIDEO_LINK, session.videoLink())
                .with(EXPERTS, session.experts())
                .with(THEORY, session.theory())
                .with(APPLIED, session.applied())
                .with(STEPS, steps)
                .with(WORDS, session.words()));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        if (!filled.isBlank(ON, FROM, UNTIL)) {
            checkTime(mistakes);
        }
        return mistakes.unless(steps().size() <= MOST_STEPS, "steps", "session.problem.many-steps", MOST_STEPS);
    }

    private void checkTime(Mistakes mistakes) {
        var on = filled.get(ON);
        var from = filled.get(FROM);
        var until = filled.get(UNTIL);
        if (on == null || from == null || until == null) {
            mistakes.unless(on != null, "on", "web.form.date")
                    .unless(from != null, "from", "web.form.time")
                    .unless(until != null, "until", "web.form.time");
            return;
        }
        if (Zones.ALL.contains(filled.typed(ZONE))) {
            SlotForm.checkHours(mistakes, on.atTime(from), on.atTime(until), ZoneId.of(filled.typed(ZONE)));
        }
    }

    List<Step> steps() {
        return Objects.requireNonNullElse(filled.get(STEPS), List.of());
    }

    Session fill(UUID id, UUID edition, @Nullable String appliedFormat, int version) {
        return new Session(
                id,
                edition,
                filled.get(COHORT),
                filled.typed(CODE),
                filled.typed(TITLE),
                filled.typed(FORMAT),
                appliedFormat,
                filled.typed(THEORY),
                filled.typed(APPLIED),
                filled.typed(WORDS),
                filled.typed(EXPERTS),
                at(FROM),
                at(UNTIL),
                filled.typed(ZONE),
                filled.typed(PLACE),
                filled.typed(VIDEO_LINK),
                null,
                null,
                version);
    }

    private @Nullable OffsetDateTime at(FormField<LocalTime> hour) {
        var on = filled.get(ON);
        return on == null
                ? null
                : on.atTime(filled.must(hour))
                        .atZone(ZoneId.of(filled.must(ZONE)))
                        .toOffsetDateTime();
    }

    /** Steps, one a line; nothing when a line does not begin with its minutes. */
    static Optional<List<Step>> steps(String typed) {
        var read = new ArrayList<Step>();
        for (var line : typed.lines().filter(it -> !it.isBlank()).toList()) {
            var parts = line.strip()
                    .replaceFirst("^([0-9]+)\\s*(min|mn|['’′])", "$1 ")
                    .split("[\\s:;,.]+", 2);
            var minutes = Typed.number(parts[0]);
            if (minutes < 1 || minutes > 600 || parts.length < 2 || parts[1].isBlank() || parts[1].length() > 160) {
                return Optional.empty();
            }
            read.add(new Step(parts[1], minutes));
        }
        return Optional.of(read);
    }

    private static String lines(List<Step> steps) {
        return steps.stream().map(it -> it.minutes + " " + it.title).collect(Collectors.joining("\n"));
    }

    /** A step of a session. */
    record Step(String title, int minutes) {}
}
