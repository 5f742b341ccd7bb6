package org.maillage.network.introduction;

import static org.maillage.account.Example.must;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates introductions: those of one catalyst, in each state, asked and made aloud. */
@Component
@Order(72)
record DemonstrateIntroductions(
        JdbcClient database,
        DirectoryPolicy policy,
        FindParties parties,
        Introductions introductions,
        AskForIntroduction askForIntroduction,
        HearParty hearParty,
        TellOutcome tellOutcome,
        FollowIntroductions follow)
        implements DemonstrationPart {

    private static final int DAYS_TO_ANSWER = 2;
    private static final int ACTORS = 8;

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("contacts");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var reader = policy.reader(me);
        var actors = actors(me);
        if (actors.size() < 2 || reader.teams().isEmpty()) {
            return;
        }
        var id = reader.teams().iterator().next();
        var team = new Team(id, policy.nameOf(id));
        var number = 0;
        for (var said : Example.read(name(), Said.class).introductions()) {
            var first = party(Side.FIRST, actors, number, reader);
            var second = party(Side.SECOND, actors, number + 1, reader);
            live(said, team, first, second, me, example);
            number++;
        }
    }

    private void live(Made said, Team team, Party first, Party second, SignedIn me, Example example) {
        var on = example.today().minusDays(said.daysAgo());
        var id = new UUID[1];
        example.on(on, () -> {
            var made = said.kind() == Kind.ASKED
                    ? askForIntroduction.ask(team, first, second, said.reason(), me)
                    : askForIntroduction.note(team, first, second, said.reason(), on, me);
            id[0] = made.id();
        });
        var day = on;
        for (var act : said.acts()) {
            day = day.plusDays(act == Act.TERM ? AskForIntroduction.TERM.toDays() + 1 : DAYS_TO_ANSWER);
            example.on(day, () -> must(act(act, get(id[0]), me), "an introduction goes another way than " + act));
        }
        var told = day.plusDays(FollowIntroductions.FIRST_DAY + 1L);
        example.on(told, () -> {
            say(id[0], Side.FIRST, said.first());
            say(id[0], Side.SECOND, said.second());
        });
    }

    private boolean act(Act act, Introduction it, SignedIn me) {
        return switch (act) {
            case FIRST_YES -> hearParty.agree(it, Side.FIRST);
            case SECOND_YES -> hearParty.agree(it, Side.SECOND);
            case FIRST_NO -> hearParty.decline(it, Side.FIRST, false);
            case SECOND_NO -> hearParty.decline(it, Side.SECOND, false);
            case WITHDRAWN -> askForIntroduction.withdraw(it, it.version(), me);
            case TERM -> {
                follow.endThoseWhoseTermHasCome();
                yield true;
            }
        };
    }

    private void say(UUID id, Side side, @Nullable IntroductionOutcome outcome) {
        if (outcome != null) {
            must(tellOutcome.say(get(id), side, outcome), "nothing can come of an introduction");
        }
    }

    private Introduction get(UUID id) {
        return introductions.find(id).orElseThrow();
    }

    private Party party(Side side, List<UUID> actors, int number, Reader reader) {
        var actor = actors.get(number % actors.size());
        return parties.party(side, FindParties.reference(actor), reader).orElseThrow();
    }

    private List<UUID> actors(SignedIn keeper) {
        return database.sql("""
                select id
                from directory.organisation
                where keeper = :keeper
                and email is not null
                and gone_at is null
                order by created_at, id
                limit :most
                """)
                .param("keeper", keeper.id())
                .param("most", ACTORS)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What happens to one that is asked, each some days after the other. */
    enum Act {
        FIRST_YES,
        FIRST_NO,
        SECOND_YES,
        SECOND_NO,
        WITHDRAWN,
        TERM
    }

    record Said(List<Made> introductions) {}

    /**
     * An introduction.
     *
     * @param first what the first says came of it, as {@code second}; null for nothing yet
     */
    record Made(
            Kind kind,
            int daysAgo,
            String reason,
            List<Act> acts,
            @Nullable IntroductionOutcome first,
            @Nullable IntroductionOutcome second) {}
}
