package org.maillage.programme.encounter;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.account.SignedIn;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Demonstrates who met whom: at each session that is over, somebody of each pair has met those of the next pair; some of these say so
 * too.
 */
@Component
@Order(75)
record DemonstrateEncounters(ExampleEdition edition, Sessions sessions, MeetAtSession meet, Clock clock)
        implements DemonstrationPart {

    private static final int SAID_MINUTES_AFTER = 40;

    @Override
    public String name() {
        return "encounters";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("sessions");
    }

    @Override
    public void play(Example example) {
        var held = sessions.all(edition.get().id()).stream()
                .filter(it -> it.isOver(clock.instant()))
                .toList();
        for (var number = 0; number < held.size(); number++) {
            meet(held.get(number), number, example);
        }
    }

    private void meet(Session session, int number, Example example) {
        var pairs = example.cast().pairs();
        var end = Objects.requireNonNull(session.endsAt()).atZoneSameInstant(Words.PARIS);
        for (var it = 0; it < pairs.size(); it++) {
            var next = pairs.get((it + number + 1) % pairs.size());
            var others = there(next, number, example);
            var before = pairs.get((it + pairs.size() - number - 1) % pairs.size());
            var one = there(pairs.get(it), number, example).stream().findFirst();
            var says = it % 2 == 0 ? others : join(others, there(before, number, example));
            one.ifPresent(who -> example.at(
                    end.toLocalDate(),
                    end.toLocalTime().plusMinutes(SAID_MINUTES_AFTER),
                    () -> must(
                            meet.say(
                                    session,
                                    who.person(),
                                    says.stream().map(SignedIn::id).toList()),
                            "nothing is taken of whom they met")));
        }
    }

    private static List<SignedIn> join(List<SignedIn> some, List<SignedIn> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<SignedIn> there(ExamplePair pair, int session, Example example) {
        return IntStream.rangeClosed(1, pair.people().size())
                .filter(seat -> pair.came(seat, session))
                .mapToObj(seat -> example.person(pair.people().get(seat - 1)))
                .toList();
    }
}
