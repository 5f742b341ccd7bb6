package org.maillage.programme.session;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.programme.session.SessionForm.Step;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Demonstrates sessions: all get a day, and of those that are over it is known who came and what they say. */
@Component
@Order(40)
record DemonstrateSessions(
        ExampleEdition edition,
        Sessions sessions,
        CallToSession callToSession,
        Attendance attendance,
        Feedback feedback,
        Clock clock)
        implements DemonstrationPart {

    private static final int PLANNED_DAYS_BEFORE = 8;
    private static final int NOTED_MINUTES_AFTER = 15;

    /** How much further on in what is said each session begins, so that few say the same. */
    private static final int NEW_WORDS_EACH = 6;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("cohort");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var lead = example.person(example.cast().lead());
        example.on(example.starts().minusDays(PLANNED_DAYS_BEFORE), () -> plan(said, example, lead));
        var held = sessions.all(edition.get().id()).stream()
                .filter(it -> it.isOver(clock.instant()))
                .toList();
        for (var number = 0; number < held.size(); number++) {
            hold(held.get(number), number, said, example);
        }
    }

    private void plan(Said said, Example example, SignedIn lead) {
        var on = example.starts().plusDays(said.firstAfterDays());
        var all = sessions.all(edition.get().id());
        must(all.size() == said.sessions().size(), "the template has other sessions");
        for (var number = 0; number < all.size(); number++) {
            var session = all.get(number);
            var held = said.sessions().get(number);
            var form = SessionForm.of(session, held.steps());
            form.filled()
                    .with(SessionForm.ON, on)
                    .with(SessionForm.FROM, held.from())
                    .with(SessionForm.UNTIL, held.until())
                    .with(SessionForm.PLACE, held.place())
                    .with(SessionForm.VIDEO_LINK, held.videoLink())
                    .with(SessionForm.EXPERTS, held.experts());
            must(form.check());
            var dated = form.fill(session.id(), session.edition(), session.appliedFormat(), session.version());
            callToSession.change(edition.get(), session, dated, form.steps(), lead);
            on = on.plusDays(said.everyDays());
        }
    }

    /** The facilitator notes who came; the second of each pair says what it was worth, the first has yet to. */
    private void hold(Session session, int number, Said said, Example example) {
        var presences = new HashMap<UUID, Presence>();
        for (var pair : example.cast().pairs()) {
            for (var seat = 1; seat <= pair.people().size(); seat++) {
                var person = example.person(pair.people().get(seat - 1)).id();
                presences.put(person, pair.came(seat, number) ? Presence.PRESENT : Presence.EXCUSED);
                if (seat == 2 && pair.came(seat, number)) {
                    var turn = number * NEW_WORDS_EACH + example.cast().pairs().indexOf(pair);
                    say(session, person, said.said().get(turn % said.said().size()));
                }
            }
        }
        var facilitator = example.person(example.cast().facilitator());
        var end = Objects.requireNonNull(session.endsAt()).atZoneSameInstant(Words.PARIS);
        example.at(
                end.toLocalDate(),
                end.toLocalTime().plusMinutes(NOTED_MINUTES_AFTER),
                () -> must(
                        attendance.note(session, presences, Set.of(), Map.of(), facilitator), "others note who came"));
    }

    private void say(Session session, UUID person, Said.Worth worth) {
        var form = Feedback.sent(MultiValueMap.fromSingleValue(Map.of(
                Feedback.USEFUL.name(),
                String.valueOf(worth.useful()),
                "kept",
                worth.kept(),
                "missed",
                worth.missed())));
        must(form.mistakes());
        must(feedback.give(Subject.of(session), new PersonId(person), form), "somebody says it twice");
    }

    /** How sessions are held, and what people say of them in turn. */
    record Said(int firstAfterDays, int everyDays, List<Held> sessions, List<Worth> said) {

        /** How one of them is held: somewhere, or at a distance. */
        record Held(
                LocalTime from, LocalTime until, String place, String videoLink, String experts, List<Step> steps) {}

        record Worth(int useful, String kept, String missed) {}
    }
}
