package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Member;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.PeerSessions;
import org.maillage.codevelopment.TellsOfGroup;
import org.maillage.codevelopment.followup.Commitment.Standing;
import org.maillage.codevelopment.followup.Syntheses.ForReader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts into words what remains of sessions: on the pages of their group, and on our own. */
@Component
record DescribeFollowup(
        PeerGroups groups,
        PeerSessions sessions,
        Syntheses syntheses,
        Commitments commitments,
        Addressees addressees,
        Clock clock)
        implements TellsOfGroup {

    @Override
    public List<Told> of(PeerGroup group, SignedIn me) {
        var names = names(group);
        var read = syntheses.forReader(group, me.id());
        var made = commitments.of(group);
        var lines = read.stream()
                .filter(it -> it.releasedAt() != null)
                .map(it -> line(group, it, names))
                .toList();
        var notices = read.stream()
                .filter(it -> it.releasedAt() == null)
                .map(it -> takenBack(it, names))
                .toList();
        if (lines.isEmpty() && notices.isEmpty() && made.isEmpty()) {
            return List.of();
        }
        var open =
                made.stream().filter(it -> it.state() == Commitment.State.OPEN).count();
        var today = today(group);
        var late = made.stream()
                .filter(it -> it.standing(today, today) == Standing.LATE)
                .count();
        return List.of(new Told(
                "followup",
                say("followup.group"),
                notices,
                made.isEmpty() ? "" : say("followup.group.commitments", open, late),
                lines,
                made.isEmpty() ? "" : group.path() + "/commitments",
                say("followup.commitments.look")));
    }

    @Override
    public List<Told> of(PeerGroup group, PeerSession session, SignedIn me) {
        var now = clock.instant();
        if (session.endsAt().toInstant().isBefore(now)) {
            return List.of(after(session));
        }
        var names = names(group);
        var day = day(group, session);
        var earlier = sessions.of(group.id()).stream()
                .filter(it -> it.startsAt().isBefore(session.startsAt()))
                .toList();
        var lines = commitments.of(group).stream()
                .filter(it -> earlier.stream().anyMatch(one -> one.number() == it.number()))
                .filter(it -> isNews(it, earlier, group))
                .map(it -> line(it, it.standing(today(group), day), names))
                .toList();
        var told = lines.isEmpty()
                ? Stream.<Told>of()
                : Stream.of(new Told(
                        "opening",
                        say("followup.opening"),
                        List.of(),
                        say("followup.opening.lead"),
                        lines,
                        group.path() + "/commitments",
                        say("followup.commitments.look")));
        return Stream.concat(
                        told, session.startsAt().toInstant().isAfter(now) ? Stream.of() : Stream.of(after(session)))
                .toList();
    }

    private static Told after(PeerSession session) {
        return new Told(
                "after",
                say("followup.after"),
                List.of(),
                say("followup.after.lead"),
                List.of(),
                session.path() + "/after",
                say("followup.after.open"));
    }

    /** What is open, and what became known since the session before. */
    private static boolean isNews(Commitment commitment, List<PeerSession> earlier, PeerGroup group) {
        if (commitment.state() == Commitment.State.OPEN || earlier.isEmpty()) {
            return true;
        }
        var kept = commitment.keptOn();
        var since = day(group, earlier.getLast());
        return !(kept == null ? commitment.dueOn() : kept).isBefore(since);
    }

    /** Commitments as they stand on a day of their group. */
    List<Line> lines(PeerGroup group, List<Commitment> some) {
        var names = names(group);
        var today = today(group);
        var next = next(group, today);
        return some.stream()
                .map(it -> line(it, it.standing(today, next), names))
                .toList();
    }

    /** Syntheses that others have released to the reader. */
    List<Line> released(PeerGroup group, PeerSession session, SignedIn me) {
        var names = names(group);
        return syntheses.forReader(group, me.id()).stream()
                .filter(it -> it.releasedAt() != null && it.number() == session.number())
                .map(it -> line(group, it, names))
                .toList();
    }

    private static Line line(Commitment commitment, Standing standing, Map<UUID, Addressee> names) {
        return new Line("", commitment.words(), about(commitment, names), signal(standing), say(key(standing)));
    }

    /** Whose it is, until when, with whom and from which session. */
    static String about(Commitment commitment, Map<UUID, Addressee> names) {
        return say(
                commitment.withWhom().isEmpty() ? "followup.commitment.about" : "followup.commitment.about.with",
                name(commitment.person(), names),
                Words.day(commitment.dueOn()),
                commitment.withWhom(),
                commitment.number());
    }

    private static Line line(PeerGroup group, ForReader found, Map<UUID, Addressee> names) {
        var state = found.isRead() ? "read" : found.isChanged() ? "changed" : "unread";
        return new Line(
                path(group, found.id()),
                say("followup.synthesis.of", found.number()),
                name(found.person(), names),
                found.isRead() ? Signal.DONE : Signal.WAITING,
                say("followup.synthesis." + state));
    }

    private static String takenBack(ForReader found, Map<UUID, Addressee> names) {
        var at = found.takenBackAt();
        return say(
                "followup.synthesis.taken-back",
                name(found.person(), names),
                found.number(),
                at == null ? "" : Words.moment(at.toInstant()));
    }

    static String key(Standing standing) {
        return "followup.standing." + Typed.key(standing);
    }

    static Signal signal(Standing standing) {
        return switch (standing) {
            case LATE -> Signal.LATE;
            case DUE -> Signal.WAITING;
            case TO_COME -> Signal.UNDER_WAY;
            case KEPT -> Signal.DONE;
            case NOT_KEPT -> Signal.OFF;
        };
    }

    /** The day of the next session of a group; today where there is none. */
    LocalDate next(PeerGroup group, LocalDate today) {
        return sessions.of(group.id()).stream()
                .map(it -> day(group, it))
                .filter(it -> !it.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    LocalDate today(PeerGroup group) {
        return LocalDate.now(clock.withZone(group.there()));
    }

    static LocalDate day(PeerGroup group, PeerSession session) {
        return session.startsAt().atZoneSameInstant(group.there()).toLocalDate();
    }

    static String path(PeerGroup group, UUID synthesis) {
        return group.path() + "/syntheses/" + synthesis;
    }

    /** The names of all who ever were in a group. */
    Map<UUID, Addressee> names(PeerGroup group) {
        return addressees.of(
                groups.members(group.id()).stream().map(Member::person).toList());
    }

    static String name(UUID person, Map<UUID, Addressee> names) {
        var found = names.get(person);
        return found == null ? say("account.erased") : found.name();
    }

    static Frame frame(PeerGroup group, String title) {
        return Frame.of(title, group.name())
                .under(say("codevelopment.groups"), "/peer-groups")
                .under(group.name(), group.path())
                .asPersonal();
    }

    static Frame frame(PeerGroup group, int session, String title) {
        return frame(group, title)
                .under(say("codevelopment.session.name", session), "%s/sessions/%d".formatted(group.path(), session));
    }
}
