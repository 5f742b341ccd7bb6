package org.maillage.programme.hours;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.programme.Length;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Runs;
import org.maillage.programme.hours.PartialAttendance.Part;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.SessionParts;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.SetVersion;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes who came late to a session or left early, among those who are noted as there. */
@Controller
record HoursController(
        LiveEditions editions,
        Attendance attendance,
        PartialAttendance partial,
        SessionParts parts,
        Addressees addressees,
        Clock clock) {

    @GetMapping("/sessions/{id}/hours")
    Answer ask(@Runs Session session) {
        var there = there(session);
        return show(session, there, HoursForm.of(session, people(there), partial.of(session)));
    }

    @PostMapping("/sessions/{id}/hours")
    Answer save(@Runs Session session, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var there = there(session);
        var form = HoursForm.sent(people(there), sent);
        if (there.isEmpty()) {
            return show(session, there, form);
        }
        var said = form.check(session);
        if (!form.mistakes().seen(version, version(there, partial.of(session))).none()) {
            return show(session, there, form);
        }
        partial.note(session, said);
        return Answer.done(session.path() + "/hours", "hours.saved");
    }

    /** Those who are noted as there, once the session has begun. */
    private List<Expected> there(Session session) {
        return session.hasBegun(clock.instant())
                ? attendance.expected(session).stream()
                        .filter(it -> it.presence() != null && it.presence().isThere())
                        .toList()
                : List.of();
    }

    private static List<UUID> people(List<Expected> there) {
        return there.stream().map(Expected::person).toList();
    }

    /** Changes with who is there, and with what is noted of them. */
    private static int version(List<Expected> there, Map<UUID, Part> noted) {
        return SetVersion.of(there.stream()
                .map(it -> it.person() + " " + noted.get(it.person()))
                .toList());
    }

    private Answer show(Session session, List<Expected> there, HoursForm form) {
        var edition = editions.get(session.edition());
        var noted = partial.of(session);
        var counted = CountedHours.of(session, parts.schedule(session));
        var people = addressees.of(people(there));
        return Answer.refuse(
                "programme/hours/hours",
                new HoursPage(
                        Frame.of(say("hours.title"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .under(session.name(), session.path())
                                .asPersonal(),
                        session.path() + "/hours",
                        session.whenThere(),
                        say(Length.of(counted.planned())),
                        there.stream()
                                .map(it -> row(it, people.get(it.person()), form, counted, noted.get(it.person())))
                                .toList(),
                        form.mistakes(),
                        version(there, noted)),
                form.mistakes());
    }

    private static HoursPage.Row row(
            Expected expected, @Nullable Addressee person, HoursForm form, CountedHours counted, @Nullable Part noted) {
        var typed = form.typed().getOrDefault(expected.person(), new HoursForm.Row("", ""));
        var id = expected.person().toString();
        return new HoursPage.Row(
                id,
                person == null ? say("cohort.person-gone") : person.name(),
                expected.territory(),
                typed.arrived(),
                typed.left(),
                say(Length.of(counted.attended(
                        noted == null ? null : noted.arrivedAt(), noted == null ? null : noted.leftAt()))),
                form.mistakes().at("arrived-" + id),
                form.mistakes().at("left-" + id));
    }
}
