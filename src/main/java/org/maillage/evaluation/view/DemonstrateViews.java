package org.maillage.evaluation.view;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.view.HoldCrossedView.Closing;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates two crossed views of the team of the first catalyst that are closed, and one that is open. */
@Component
@Order(99)
record DemonstrateViews(JdbcClient database, HoldCrossedView hold, Voices voices, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "views";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("notes")
                && database.sql("select not exists (select from evaluation.crossed_view)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        var said = Example.read(name(), Said.class);
        for (var it : said.rounds()) {
            example.at(
                    example.today().minusDays(it.daysAgo()),
                    LocalTime.of(10, 0),
                    () -> hold(it, said.profiles(), me, team.orElseThrow(), example));
        }
    }

    private void hold(OneRound round, List<String> profiles, SignedIn me, UUID team, Example example) {
        var grid = hold.grid(DescribeExample.grid(team));
        var view = new CrossedView(
                CrossedViewId.fresh(),
                team,
                grid.version(),
                round.title(),
                CrossedView.USUAL_MINIMUM,
                example.today().minusDays(round.daysAgo()),
                null,
                Stream.concat(Stream.of(DescribeExample.own()), profiles.stream())
                        .toList(),
                true);
        hold.open(view, me.person());
        for (var it : round.voices()) {
            var came = Typed.one(Voices.Came.class, it.came()).orElseThrow();
            must(
                    voices.add(view.id(), voice(it, grid), came, came == Voices.Came.SELF ? me.person() : null),
                    "an answer was not kept");
        }
        must(!round.closes() || hold.close(view) == Closing.CLOSED, "a crossed view was not closed");
    }

    private static Voice voice(OneVoice it, Grid grid) {
        Map<UUID, Integer> levels = new HashMap<>();
        for (var at = 0; at < it.levels().size(); at++) {
            if (it.levels().get(at) > 0) {
                levels.put(grid.items().get(at).id(), it.levels().get(at));
            }
        }
        return new Voice(it.profile(), it.people(), it.agrees(), levels);
    }

    /** Some months. */
    record Said(List<String> profiles, List<OneRound> rounds) {}

    /** One of the crossed views, of so many days ago. */
    record OneRound(String title, int daysAgo, boolean closes, List<OneVoice> voices) {}

    /** One of the answers. */
    record OneVoice(int profile, int people, boolean agrees, String came, List<Integer> levels) {}
}
