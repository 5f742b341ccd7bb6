package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.notices.Undelivered;
import org.maillage.programme.session.Attendance.Expected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The list in which whoever runs a session notes who came: shown, and taken as it was sent. */
@Component
public class AttendanceOverview {

    private final Attendance attendance;
    private final SignatureOverview signatures;
    private final ComingOverview comings;
    private final Addressees addressees;
    private final Undelivered undelivered;
    private final ApplicationEventPublisher events;

    AttendanceOverview(
            Attendance attendance,
            SignatureOverview signatures,
            ComingOverview comings,
            Addressees addressees,
            Undelivered undelivered,
            ApplicationEventPublisher events) {
        this.attendance = attendance;
        this.signatures = signatures;
        this.comings = comings;
        this.addressees = addressees;
        this.undelivered = undelivered;
        this.events = events;
    }

    /**
     * Those who are expected, with what is noted of them.
     *
     * @param typed what was noted of whom and refused; null when nothing was
     */
    public List<AttendanceRow> rows(Session session, List<Expected> expected, @Nullable Map<UUID, Presence> typed) {
        var signed = signatures.signed(session);
        var coming = comings.answers(session);
        var said = Objects.requireNonNullElse(typed, Map.<UUID, Presence>of());
        var people = addressees.of(expected.stream().map(Expected::person).toList());
        var returned =
                undelivered.among(people.values().stream().map(Addressee::email).toList());
        return expected.stream()
                .map(it -> new AttendanceRow(
                        it.person().toString(),
                        people.containsKey(it.person())
                                ? people.get(it.person()).name()
                                : say("cohort.person-gone"),
                        it.territory(),
                        said.containsKey(it.person()) ? said.get(it.person()) : it.presence(),
                        it.presence(),
                        (it.saidBy().isEmpty() || it.saidBy().equals("facilitator")
                                        ? ""
                                        : say("session.said-by." + it.saidBy()))
                                + signed.getOrDefault(it.person(), "")
                                + coming.getOrDefault(it.person(), ""),
                        people.containsKey(it.person())
                                ? returned.getOrDefault(people.get(it.person()).email(), "")
                                : ""))
                .toList();
    }

    /**
     * Notes what was ticked: of whom, in fields {@code presence-<person>} with what stood there in {@code seen-<person>}.
     * The button {@code rest} says that all others are in the room.
     */
    public Noted note(Session session, Map<String, String> sent, SignedIn me) {
        var told = SessionController.byId(sent, "presence-", Presence.class);
        var presences = new HashMap<>(told);
        var undone = SessionController.byId(sent, "presence-", Undone.class).keySet();
        var seen = SessionController.byId(sent, "seen-", Presence.class);
        var before = attendance.expected(session);
        if (sent.containsKey("rest")) {
            undone = Set.copyOf(undone.stream().filter(seen::containsKey).toList());
            for (var it : before) {
                if (it.presence() == null && !told.containsKey(it.person())) {
                    presences.put(it.person(), Presence.PRESENT);
                }
            }
        }
        var kept = attendance.note(session, presences, undone, seen, me);
        if (kept) {
            events.publishEvent(new AttendanceNoted(session));
        }
        var others = before.stream()
                .filter(it -> sent.containsKey("seen-" + it.person()))
                .filter(it -> it.presence() != seen.get(it.person()) && it.presence() != presences.get(it.person()))
                .count();
        return new Noted(kept, (int) others, presences);
    }

    /**
     * What became of what was ticked.
     *
     * @param kept false when somebody else had noted otherwise one of those who were ticked anew; then nothing is noted
     * @param others of how many others somebody else had noted something, which stays
     */
    public record Noted(boolean kept, int others, Map<UUID, Presence> presences) {}

    /** Beside what can be noted of somebody: nothing any more. */
    private enum Undone {
        NONE
    }
}
