package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.programme.session.SessionPage.Document;
import org.maillage.programme.session.SessionPage.FacilitatorRow;
import org.maillage.programme.session.SessionPage.PlaceRow;
import org.maillage.programme.session.SessionPage.Room;
import org.maillage.programme.session.SessionPage.StepRow;
import org.maillage.programme.session.SessionPage.Typed;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Markdown;
import org.maillage.web.SetVersion;
import org.springframework.stereotype.Component;

/** Puts together what the pages of sessions show. */
@Component
record SessionOverview(
        LiveEditions editions,
        Policy policy,
        SessionParts parts,
        Attendance attendance,
        Registrations registrations,
        Excuses excuses,
        ComingOverview comings,
        Facilitators facilitators,
        PollOverview poll,
        Feedback feedback,
        LookOverPlan plan,
        SignatureOverview signatures,
        KeepsMinutes keepsMinutes,
        CancelSession cancelSession,
        Cohorts cohorts,
        AgendaOverview agenda,
        AttendanceOverview attendanceList,
        Attachments attachments,
        Addressees addressees,
        Clock clock) {

    /** The page of a session, with what the reader has typed that was refused. */
    Answer show(Session session, SignedIn me, Typed typed) {
        var edition = editions.get(session.edition());
        var page = page(session, edition, policy.of(me, edition.id()), me, typed);
        return Answer.refuse("programme/session/show", page, typed.mistakes());
    }

    private SessionPage page(Session session, LiveEdition edition, Rights rights, SignedIn me, Typed typed) {
        var now = clock.instant();
        var standing = registrations.standing(session, me.id());
        var runs = Sessions.runs(session, rights);
        var expected = attendance.expected(session);
        var chosen = facilitators.of(session.id());
        var able = runs ? facilitators.candidates(session, edition) : List.<Addressee>of();
        var mine = expected.stream().filter(it -> it.person().equals(me.id())).findFirst();
        var facilitating =
                addressees.of(chosen).values().stream().map(Addressee::name).toList();
        var ticked = typed.facilitators() == null ? chosen : typed.facilitators();
        if (typed.facilitators() != null) {
            typed.mistakes().now(facilitating);
        }
        return new SessionPage(
                AgendaOverview.frame(edition, rights, session.name())
                        .under(say("session.agenda"), edition.path() + "/sessions"),
                session,
                agenda.format(edition, session.format()),
                AgendaOverview.cohort(session, cohorts.of(edition.id())),
                facilitating,
                able.stream()
                        .map(it -> new FacilitatorRow(
                                it.id().value().toString(),
                                it.name(),
                                ticked.contains(it.id().value())))
                        .toList(),
                SetVersion.of(chosen),
                Markdown.html(session.words()),
                steps(session),
                documents(session),
                session.hasBegun(now),
                session.isOver(now),
                session.asksForFeedback(now),
                keepsMinutes.minutes(session.id()),
                rights.leads() && cancelSession.mayDelete(session),
                runs,
                mine.isPresent(),
                standing,
                runs && standing.isLimited() ? registrations.invited(session) : 0,
                runs && standing.isLimited() ? registered(session, standing) : List.of(),
                standing.isLimited() && rights.places().stream().findAny().isPresent() && registrations.isOpen(session),
                mine.map(Expected::presence).map(it -> say(it.words())).orElse(""),
                excuse(session, me, mine, standing),
                comings.part(
                        session,
                        mine,
                        expected,
                        runs,
                        me,
                        typed.mistakes().at("heads").isEmpty() ? "" : typed.code()),
                mine.isEmpty() ? "" : signatures.toSign(session, mine.get(), now),
                runs ? signatures.halves(session, me) : List.of(),
                runs && !session.isOver(now)
                        ? plan.remarks(session, edition).stream()
                                .map(Words::say)
                                .toList()
                        : List.of(),
                runs ? attendanceList.rows(session, expected, typed.presences()) : List.of(),
                say(
                        "session.counted",
                        expected.stream()
                                .filter(it ->
                                        it.presence() != null && it.presence().isThere())
                                .count(),
                        expected.size()),
                runs && session.isRoomOpen(now)
                        ? attendance
                                .code(session)
                                .map(it -> new Room(
                                        it.codeWord(),
                                        say(
                                                "session.room-code.until",
                                                Hours.hour(it.codeUntil().toInstant(), session.there()))))
                                .orElse(Room.CLOSED)
                        : null,
                session.isDated() ? List.of() : poll.slots(session, me.person(), runs),
                mine.isEmpty() || !session.takesFeedback(mine.get().presence(), now)
                        ? "none"
                        : feedback.hasGiven(Subject.of(session), me.person()) ? "given" : "give",
                FeedbackWords.of(feedback, Subject.of(session)),
                typed);
    }

    /** Who has a place gives it up instead, as long as others can take it. */
    private String excuse(Session session, SignedIn me, Optional<Expected> mine, PlacesTaken standing) {
        if (standing.isLimited() && standing.mine() > 0 && registrations.isOpen(session)) {
            return "none";
        }
        return excuses.of(session, me.person(), mine);
    }

    private List<PlaceRow> registered(Session session, PlacesTaken standing) {
        var all = registrations.registered(session);
        var people = addressees.of(all);
        var rows = new ArrayList<PlaceRow>();
        for (var person : all) {
            rows.add(new PlaceRow(
                    person.toString(), SignatureOverview.name(person, people), rows.size() < standing.taken()));
        }
        return rows;
    }

    private List<StepRow> steps(Session session) {
        var rows = new ArrayList<StepRow>();
        var hour = DateTimeFormatter.ofPattern("HH:mm");
        OffsetDateTime from = session.startsAt();
        for (var step : parts.steps(session)) {
            rows.add(new StepRow(
                    from == null ? "" : hour.format(from.atZoneSameInstant(session.there())),
                    step.title(),
                    say("session.minutes", step.minutes())));
            from = from == null ? null : from.plusMinutes(step.minutes());
        }
        return rows;
    }

    private List<Document> documents(Session session) {
        var ids = parts.documents(session);
        var known = attachments.of(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(it -> new Document(it.id().toString(), it.name(), say(it.sizeWords())))
                .toList();
    }
}
