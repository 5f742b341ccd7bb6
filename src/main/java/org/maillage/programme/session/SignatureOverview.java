package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.SessionPage.HalfRow;
import org.maillage.programme.session.Signatures.Signature;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Says who signed for which half-day of a session, in its own hours, and what is still to be signed. */
@Component
record SignatureOverview(Signatures signatures, Addressees addressees, Clock clock) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** What somebody who is expected signs by the code of the room now; empty when they have, or it is not open. */
    String toSign(Session session, Expected mine, Instant now) {
        var halves = HalfDay.of(session);
        if (halves.isEmpty()
                || !session.hasBegun(now)
                || (mine.presence() != null && !session.isRoomOpen(now))
                || hasSigned(session, mine.person(), HalfDay.at(session, now))) {
            return "";
        }
        return halves.size() > 1
                ? say("session.sign.half", HalfDay.at(session, now).words())
                : say(mine.presence() != null && mine.presence().isThere() ? "session.sign.there" : "session.here");
    }

    private boolean hasSigned(Session session, UUID person, HalfDay half) {
        return signatures.ofAttendees(session).stream()
                .anyMatch(it -> it.person().equals(person) && it.halfDay() == half);
    }

    /** The half-days of a session that has begun, for who facilitates. */
    List<HalfRow> halves(Session session, SignedIn me) {
        if (!session.hasBegun(clock.instant())) {
            return List.of();
        }
        var all = signatures.ofFacilitators(session);
        var people = addressees.of(all.stream().map(Signature::person).toList());
        return HalfDay.of(session).stream()
                .map(half -> row(
                        session,
                        half,
                        me,
                        all.stream().filter(it -> it.halfDay() == half).toList(),
                        people))
                .toList();
    }

    private HalfRow row(
            Session session, HalfDay half, SignedIn me, List<Signature> signed, Map<UUID, Addressee> people) {
        return new HalfRow(
                Typed.key(half),
                say(half.words()),
                signed.isEmpty()
                        ? say("session.sign.nobody." + Typed.key(half), session.isOver(clock.instant()) ? 1 : 0)
                        : say(
                                "session.sign.half-of",
                                half.words(),
                                signed.stream()
                                        .map(it -> say("session.sign.by", name(it.person(), people), hour(it, session)))
                                        .collect(Collectors.joining(", "))),
                signatures.maySign(session, half)
                        && signed.stream().noneMatch(it -> it.person().equals(me.id())));
    }

    /** For which half-days each has signed, as it stands behind their name. */
    Map<UUID, String> signed(Session session) {
        return signatures.ofAttendees(session).stream()
                .collect(Collectors.groupingBy(
                        Signature::person,
                        Collectors.mapping(
                                it -> say("session.sign.mark", it.halfDay().words(), hour(it, session)),
                                Collectors.joining())));
    }

    /** What stands in the columns of the sheet: the hour of each half-day that somebody signed for, or room for a pen. */
    static List<String> columns(Session session, UUID person, List<Signature> all) {
        return HalfDay.of(session).stream()
                .map(half -> all.stream()
                        .filter(it -> it.person().equals(person) && it.halfDay() == half)
                        .map(it -> say("session.sign.at", hour(it, session)))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    static String name(UUID person, Map<UUID, Addressee> people) {
        var known = people.get(person);
        return known == null ? say("cohort.person-gone") : known.name();
    }

    private static String hour(Signature signature, Session session) {
        return MINUTE.format(signature.signedAt().atZoneSameInstant(session.there()));
    }
}
