package org.maillage.programme.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Zones;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/**
 * What somebody types about a session.
 *
 * @param on its day; empty while the date is open
 * @param steps one a line: minutes, then what is done
 */
record SessionForm(
        String cohort,
        String code,
        String title,
        String format,
        String on,
        String from,
        String until,
        String zone,
        String place,
        String videoLink,
        String experts,
        String theory,
        String applied,
        String steps,
        String words) {

    private static final int MOST_STEPS = 40;

    SessionForm(
            @Nullable String cohort,
            @Nullable String code,
            @Nullable String title,
            @Nullable String format,
            @Nullable String on,
            @Nullable String from,
            @Nullable String until,
            @Nullable String zone,
            @Nullable String place,
            @Nullable String videoLink,
            @Nullable String experts,
            @Nullable String theory,
            @Nullable String applied,
            @Nullable String steps,
            @Nullable String words) {
        this.cohort = Typed.words(cohort);
        this.code = Typed.words(code);
        this.title = Typed.words(title);
        this.format = Typed.words(format);
        this.on = Typed.words(on);
        this.from = Typed.words(from);
        this.until = Typed.words(until);
        this.zone = Typed.words(zone).isEmpty() ? "Europe/Paris" : Typed.words(zone);
        this.place = Typed.words(place);
        this.videoLink = Typed.words(videoLink);
        this.experts = Typed.words(experts);
        this.theory = Typed.words(theory);
        this.applied = Typed.words(applied);
        this.steps = Typed.words(steps);
        this.words = Typed.words(words);
    }

    static SessionForm of(Session session, List<Step> steps) {
        var zone = ZoneId.of(session.zone());
        var start = session.startsAt();
        var end = session.endsAt();
        return new SessionForm(
                session.cohort() == null ? "" : session.cohort().toString(),
                session.code(),
                session.title(),
                session.format(),
                start == null ? "" : start.atZoneSameInstant(zone).toLocalDate().toString(),
                start == null ? "" : minute(start, zone),
                end == null ? "" : minute(end, zone),
                session.zone(),
                session.place(),
                session.videoLink(),
                session.experts(),
                session.theory(),
                session.applied(),
                String.join("\n", steps.stream().map(Step::line).toList()),
                session.words());
    }

    private static String minute(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    Mistakes check(List<String> formats) {
        var mistakes = new Mistakes()
                .words(code, "code", 12)
                .words(title, "title", 160)
                .unless(formats.contains(format), "format", "form.choose")
                .unless(Zones.ALL.contains(zone), "zone", "form.choose")
                .unless(videoLink.isEmpty() || Typed.isLink(videoLink), "videoLink", "form.link")
                .atMost(place, "place", 300)
                .atMost(experts, "experts", 500)
                .atMost(theory, "theory", 2000)
                .atMost(applied, "applied", 2000)
                .atMost(words, "words", 20_000);
        checkTime(mistakes);
        var read = readSteps();
        return mistakes.unless(read.isPresent(), "steps", "session.problem.steps")
                .unless(
                        read.map(List::size).orElse(0) <= MOST_STEPS,
                        "steps",
                        "session.problem.many-steps",
                        MOST_STEPS);
    }

    private void checkTime(Mistakes mistakes) {
        if (on.isEmpty() && from.isEmpty() && until.isEmpty()) {
            return;
        }
        mistakes.unless(Typed.day(on).isPresent(), "on", "form.date")
                .unless(Typed.time(from).isPresent(), "from", "form.time")
                .unless(Typed.time(until).isPresent(), "until", "form.time");
        if (!mistakes.at("on").isEmpty()
                || !mistakes.at("from").isEmpty()
                || !mistakes.at("until").isEmpty()) {
            return;
        }
        mistakes.unless(time(from).isBefore(time(until)), "until", "session.problem.ends-before");
        if (Zones.ALL.contains(zone)) {
            mistakes.unless(exists(from), "from", "session.problem.no-such-hour", from)
                    .unless(exists(until), "until", "session.problem.no-such-hour", until);
        }
    }

    private boolean exists(String hour) {
        return SlotForm.exists(LocalDateTime.of(day(), time(hour)), ZoneId.of(zone));
    }

    private LocalDate day() {
        return Typed.day(on).orElseThrow();
    }

    private static LocalTime time(String hour) {
        return Typed.time(hour).orElseThrow();
    }

    private @Nullable OffsetDateTime at(String hour) {
        return on.isEmpty()
                ? null
                : LocalDateTime.of(day(), time(hour)).atZone(ZoneId.of(zone)).toOffsetDateTime();
    }

    /** The steps; nothing when a line does not begin with its minutes. */
    Optional<List<Step>> readSteps() {
        var read = new ArrayList<Step>();
        for (var line : steps.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
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

    Session fill(UUID id, UUID edition, @Nullable String appliedFormat, int version) {
        return new Session(
                id,
                edition,
                cohort.isEmpty() ? null : UUID.fromString(cohort),
                code,
                title,
                format,
                appliedFormat,
                theory,
                applied,
                words,
                experts,
                at(from),
                at(until),
                zone,
                place,
                videoLink,
                null,
                null,
                version);
    }

    /** A step of a session. */
    record Step(String title, int minutes) {

        String line() {
            return minutes + " " + title;
        }
    }
}
