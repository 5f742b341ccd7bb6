package org.maillage.network.introduction;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.network.introduction.IntroductionPage.PartyRow;
import org.maillage.network.introduction.IntroductionsPage.Filter;
import org.maillage.network.introduction.IntroductionsPage.Row;
import org.maillage.notices.Undelivered;
import org.maillage.shared.OwnData;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a catalyst sees of their introductions. */
@Component
record IntroductionOverview(
        Introductions introductions,
        DescribeYears years,
        Undelivered undelivered,
        MadeUpPeople madeUp,
        JdbcClient database) {

    private static final String ALL = "/introductions";
    private static final int A_PAGE = 30;

    Answer list(SignedIn me, Reader reader, @Nullable State state, @Nullable UUID after) {
        var found = introductions.of(me.id(), state, after, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        madeUp.mark(me.id());
        var filtered = state == null ? "" : "state=" + Typed.key(state) + "&";
        var next = found.size() > A_PAGE
                ? ALL + "?" + filtered + "after=" + shown.getLast().id()
                : "";
        return Answer.show(
                "network/introduction/list",
                new IntroductionsPage(
                        Frame.of(say("introduction.mine"), say("introduction.mine.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .asPersonal(),
                        filters(me, state),
                        shown.stream().map(IntroductionOverview::row).toList(),
                        next,
                        years.rows(reader)));
    }

    private List<Filter> filters(SignedIn me, @Nullable State state) {
        var counts = introductions.counts(me.id());
        var all = counts.stream().mapToLong(Introductions.InState::number).sum();
        var filters = new ArrayList<Filter>();
        filters.add(new Filter(say("introduction.filter.all", count(all)), ALL, state == null));
        Arrays.stream(State.values())
                .flatMap(it -> counts.stream().filter(in -> in.state() == it))
                .map(it -> new Filter(
                        say("introduction.filter", words(it.state()), count(it.number())),
                        ALL + "?state=" + Typed.key(it.state()),
                        it.state() == state))
                .forEach(filters::add);
        return all == 0 ? List.of() : filters;
    }

    private static Row row(Introduction it) {
        return new Row(
                it.path(), names(it), signal(it.state()), words(it.state()), outcome(it), moment(it.changedAt()));
    }

    static String names(Introduction it) {
        return say("introduction.names", shown(it.first()), shown(it.second()));
    }

    private static String shown(Party party) {
        return OwnData.shown(party.name());
    }

    private static String words(State state) {
        return say("introduction.state." + Typed.key(state));
    }

    private static Signal signal(State state) {
        return switch (state) {
            case ASKING_FIRST, ASKING_SECOND -> Signal.WAITING;
            case INTRODUCED -> Signal.DONE;
            case DECLINED, EXPIRED, WITHDRAWN -> Signal.OFF;
        };
    }

    private static String outcome(Introduction it) {
        var outcome = it.outcome();
        if (outcome == null) {
            return "";
        }
        if (outcome == IntroductionOutcome.NOTHING) {
            return words(outcome);
        }
        return say("introduction.outcome." + (it.confirmed() ? "confirmed" : "declared"), words(outcome));
    }

    static String words(IntroductionOutcome outcome) {
        return say("introduction.outcome." + Typed.key(outcome));
    }

    static List<Choice> outcomes() {
        return Arrays.stream(IntroductionOutcome.values())
                .map(it -> new Choice(Typed.key(it), words(it)))
                .toList();
    }

    private static String moment(OffsetDateTime at) {
        return day(at.atZoneSameInstant(Words.zone()).toLocalDate());
    }

    /** @param seen false where somebody has said something since the version that its reader has acted upon */
    Answer one(Introduction it, boolean seen) {
        var said = introductions.said(it.id());
        var page = new IntroductionPage(
                Frame.of(names(it), say("introduction.one.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("introduction.mine"), ALL)
                        .asPersonal(),
                it.path(),
                signal(it.state()),
                words(it.state()),
                outcome(it),
                how(it),
                it.reason(),
                Stream.of(Side.values()).map(side -> party(it, side, said)).toList(),
                steps(it),
                it.isIntroduced() ? outcomes() : List.of(),
                it.state().isOpen(),
                seen ? problem(it) : say("introduction.problem.stale"),
                it.version());
        return seen
                ? Answer.show("network/introduction/show", page)
                : Answer.conflict("network/introduction/show", page);
    }

    private static String how(Introduction it) {
        var made = moment(it.madeAt());
        if (it.isOfAuthor()) {
            return say("introduction.how.through." + Typed.key(it.kind()), it.introducer(), made);
        }
        if (it.kind() == Kind.ALOUD) {
            return say("introduction.how.aloud", day(Objects.requireNonNull(it.introducedOn())), made);
        }
        return it.state().isOpen()
                ? say("introduction.how.asked.until", made, moment(Objects.requireNonNull(it.expiresAt())))
                : say("introduction.how.asked", made);
    }

    private static PartyRow party(Introduction it, Side side, List<Told.Answer> said) {
        var party = it.party(side);
        var last = Told.of(side, said);
        return new PartyRow(
                Typed.key(side),
                shown(party),
                sheet(party),
                isHidden(it, side) ? "" : party.email(),
                it.kind() == Kind.ALOUD ? say("introduction.answer.aloud") : answer(it, side),
                last.map(told -> say(
                                "introduction.said." + (told.byParty() ? "self" : "noted"),
                                words(told.outcome()),
                                moment(told.saidAt())))
                        .orElse(""));
    }

    /** An author who is the first of the two knows of the second what they knew before. */
    private static boolean isHidden(Introduction it, Side side) {
        return it.isOfAuthor() && side == Side.SECOND && (!it.isIntroduced() || it.kind() == Kind.ALOUD);
    }

    private static String sheet(Party party) {
        return party.organisation() != null
                ? "/directory/" + party.organisation()
                : party.contact() != null ? "/directory/contacts/" + party.contact() : "";
    }

    private static String answer(Introduction it, Side side) {
        if (it.isOfAuthor() && side == Side.FIRST) {
            return say("introduction.answer.author");
        }
        var agreed = it.agreed(side);
        if (agreed != null && (agreed || !it.isOfAuthor())) {
            return say("introduction.answer." + (agreed ? "yes" : "no"));
        }
        var asked = it.party(side).askedAt();
        return asked == null
                ? say("introduction.answer.not-asked")
                : say("introduction.answer." + (it.asks(side) ? "waits" : "none"), moment(asked));
    }

    private record Step(State state, OffsetDateTime at) {}

    private List<String> steps(Introduction it) {
        return database.sql("""
                select state, at
                from network.introduction_step
                where introduction = :id
                order by at
                limit 10
                """).param("id", it.id()).query(RecordRows.of(Step.class)).list().stream()
                .map(step -> say("introduction.step", words(step.state), moment(step.at)))
                .toList();
    }

    private String problem(Introduction it) {
        var back = undelivered.among(List.of(it.first().email(), it.second().email()));
        if (back.containsKey(it.second().email()) && isHidden(it, Side.SECOND)) {
            return say("introduction.problem.bounced-through", it.second().name(), it.introducer());
        }
        return back.isEmpty() ? "" : say("introduction.problem.bounced", String.join(", ", back.keySet()));
    }
}
