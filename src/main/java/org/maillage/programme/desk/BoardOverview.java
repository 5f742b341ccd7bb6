package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Circle;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.notices.Undelivered;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.programme.LearningNeeds;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.MoveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.Acceptances;
import org.maillage.programme.desk.BoardPage.NeedRow;
import org.maillage.programme.desk.BoardPage.PlaceRow;
import org.maillage.programme.desk.BoardPage.SessionRow;
import org.maillage.programme.desk.BoardPage.StageRow;
import org.maillage.programme.session.Session;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the board of an edition. */
@Component
record BoardOverview(
        MoveEdition moveEdition,
        Standings standings,
        Acceptances acceptances,
        LearningNeeds needs,
        Addressees addressees,
        Undelivered undelivered,
        Circles circles,
        Clock clock) {

    private static final int MOST_COMING = 4;

    BoardPage page(LiveEdition edition, Rights rights) {
        var next = edition.status().next();
        var standing = standings.of(edition);
        var agenda = edition.isOpen() ? standing.agenda(rights) : List.<Session>of();
        var missing = rights.leads() ? moveEdition.missing(edition) : List.<ToDo>of();
        return new BoardPage(
                Frame.of(edition.title(), say("desk.board"))
                        .under(edition.programmeTitle(), edition.programmePath())
                        .asPersonal(),
                edition.path(),
                edition.title(),
                say(edition.statusWords()),
                say(edition.period()),
                edition.programmeTitle(),
                edition.programmePath(),
                rights.leads(),
                Arrays.stream(Status.values())
                        .map(it -> new StageRow(
                                say("pathway.status." + it.key()),
                                it.compareTo(edition.status()) < 0,
                                it == edition.status()))
                        .toList(),
                NextSteps.of(
                                standing.remaining(rights),
                                missing,
                                rights.leads() ? moveEdition.meanwhile(edition) : List.of())
                        .stream()
                        .filter(it -> !it.isOnBoard())
                        .toList(),
                rights.leads() ? next.map(Status::key).orElse("") : "",
                next.map(it -> say("desk.move." + it.key())).orElse(""),
                next.map(it -> say("desk.move.sure." + it.key())).orElse(""),
                !missing.isEmpty(),
                edition.status().hasBegun(),
                rights.leads() ? moveEdition.worthKnowing(edition) : List.of(),
                agenda.stream().filter(this::isToday).map(BoardOverview::row).toList(),
                agenda.stream()
                        .filter(it -> !isToday(it) && isAhead(it))
                        .limit(MOST_COMING)
                        .map(BoardOverview::row)
                        .toList(),
                places(standing, rights),
                standing.indicators(),
                needs(edition),
                rights.leads() ? circles.of(Role.PARTNER, edition.id()) : Circle.EMPTY);
    }

    private List<NeedRow> needs(LiveEdition edition) {
        return needs.of(edition).themes().stream()
                .filter(it -> it.asked() + it.confirmed() > 0)
                .map(it -> new NeedRow(
                        it.theme(),
                        it.title().toString(),
                        say("learning.asked", it.asked()),
                        say("learning.confirmed", it.confirmed())))
                .toList();
    }

    private boolean isToday(Session session) {
        var start = session.startsAt();
        var end = session.endsAt();
        var today = Words.today(clock);
        return start != null
                && end != null
                && !start.atZoneSameInstant(Words.zone()).toLocalDate().isAfter(today)
                && !end.atZoneSameInstant(Words.zone()).toLocalDate().isBefore(today);
    }

    private boolean isAhead(Session session) {
        var start = session.startsAt();
        return start == null || start.toInstant().isAfter(clock.instant());
    }

    private static SessionRow row(Session session) {
        return new SessionRow(
                session.path(),
                session.name(),
                session.when(),
                session.place().isEmpty() ? session.videoLink() : session.place(),
                session.startsAt() == null);
    }

    private List<PlaceRow> places(Standing standing, Rights rights) {
        var edition = standing.edition();
        var seated = standing.seated();
        var late = standing.late();
        var people = addressees.of(seated.stream().map(Pairs.Member::person).toList());
        var byPlace = seated.stream().collect(Collectors.groupingBy(Pairs.Member::place));
        var noted = acceptances.of(edition.id()).stream()
                .filter(it -> it.version() == edition.noteVersion())
                .map(Acceptances.Acceptance::place)
                .collect(Collectors.toSet());
        var returned = undelivered
                .among(people.values().stream().map(Addressee::email).toList())
                .keySet();
        return standing.places().stream()
                .filter(it -> rights.runs(it.cohort()))
                .map(it -> new PlaceRow(
                        it.path(),
                        it.name(),
                        it.cohortName(),
                        names(byPlace.getOrDefault(it.id(), List.of()), people),
                        attention(
                                byPlace.getOrDefault(it.id(), List.of()).size(),
                                noted.contains(it.id()),
                                late.getOrDefault(it.id(), List.of()),
                                byPlace.getOrDefault(it.id(), List.of()).stream()
                                        .map(member -> people.get(member.person()))
                                        .filter(of -> of != null && returned.contains(of.email()))
                                        .map(Addressee::name)
                                        .toList())))
                .toList();
    }

    private static List<String> names(List<Pairs.Member> members, Map<UUID, Addressee> people) {
        return members.stream()
                .map(it -> people.get(it.person()))
                .filter(Objects::nonNull)
                .map(Addressee::name)
                .toList();
    }

    private static List<String> attention(int seated, boolean noted, List<String> late, List<String> unreached) {
        var attention = new ArrayList<String>();
        if (seated < 2) {
            attention.add(say(seated == 0 ? "cohort.pair.nobody" : "cohort.pair.one"));
        }
        if (!noted) {
            attention.add(say("cohort.note.waiting"));
        }
        if (!late.isEmpty()) {
            attention.add(say("desk.late", late.size(), late.getFirst()));
        }
        unreached.forEach(it -> attention.add(say("cohort.unreached", it)));
        return attention;
    }
}
