package org.maillage.codevelopment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.TakeTurns.Client;
import org.maillage.codevelopment.TakeTurns.Outcome;
import org.maillage.programme.ExampleEdition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Demonstrates co-development: a group of the edition before its third session, with a client each for the first three. */
@Component
@Order(80)
record DemonstrateGroups(
        ExampleEdition edition,
        PeerCandidates candidates,
        FormGroup formGroup,
        JoinGroup joinGroup,
        PeerGroups groups,
        PeerSessions sessions,
        Topics topics,
        TakeTurns takeTurns)
        implements DemonstrationPart {

    private static final int FORMED_DAYS_BEFORE = 14;
    private static final int JOINED_DAYS_BEFORE = 10;
    private static final int CHOSEN_DAYS_BEFORE = 7;

    @Override
    public String name() {
        return "codevelopment";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("cohort");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var facilitator = example.person(example.cast().facilitator());
        var first =
                example.today().minusDays(said.firstDaysAgo()).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        example.on(first.minusDays(FORMED_DAYS_BEFORE), () -> form(said, example, facilitator, first));
        var group = groups.of(facilitator.id()).getFirst();
        example.on(first.minusDays(JOINED_DAYS_BEFORE), () -> {
            joinGroup.accept(group, List.of(), facilitator);
            said.people().forEach(it -> joinGroup.accept(group, List.of(), example.person(it)));
        });
        example.on(first.minusDays(CHOSEN_DAYS_BEFORE), () -> said.topics().forEach(it -> offer(group, it, example)));
        for (var number = 1; number <= said.clients().size(); number++) {
            var session = sessions.find(group.id(), number).orElseThrow();
            var client = example.person(said.clients().get(number - 1));
            example.on(
                    group.rhythm().day(number - 1).minusDays(CHOSEN_DAYS_BEFORE),
                    () -> Example.must(
                            takeTurns.choose(group, session, new Client(client.id()), null) == Outcome.KEPT,
                            "somebody is client out of turn"));
        }
    }

    private void offer(PeerGroup group, Said.Offered offered, Example example) {
        var form = TopicForm.sent(MultiValueMap.fromSingleValue(Map.of(
                "kind", offered.kind(), "title", offered.title(), "alive", "true", "real", "true", "mine", "true")));
        Example.must(form.filled().mistakes());
        topics.add(group, form.fill(example.person(offered.person())));
    }

    private void form(Said said, Example example, SignedIn facilitator, LocalDate first) {
        var form = PeerGroupForm.empty(candidates.within(edition.get(), facilitator));
        form.filled()
                .with(PeerGroupForm.NAME, said.name())
                .withAll(
                        PeerGroupForm.PEOPLE,
                        said.people().stream()
                                .map(it -> example.person(it).id().toString())
                                .toList())
                .with(PeerGroupForm.FACILITATOR, facilitator.id())
                .with(PeerGroupForm.FIRST_ON, first)
                .with(PeerGroupForm.FROM, said.from())
                .with(PeerGroupForm.MINUTES, said.minutes())
                .with(PeerGroupForm.PLACE, said.place());
        Example.must(form.check());
        formGroup.form(
                form.fill(edition.get().id(), facilitator),
                form.peers(),
                List.of(facilitator.id()),
                form.lines(),
                facilitator);
    }

    /**
     * How the group is.
     *
     * @param firstDaysAgo how long before today its first session was at most; it is on a Tuesday
     * @param clients of its first sessions
     */
    record Said(
            String name,
            int firstDaysAgo,
            LocalTime from,
            int minutes,
            String place,
            List<String> people,
            List<String> clients,
            List<Offered> topics) {

        /** A topic that somebody offers. */
        record Offered(String person, String kind, String title) {}
    }
}
