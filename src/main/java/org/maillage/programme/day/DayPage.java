package org.maillage.programme.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.print.QrCode;
import org.maillage.programme.session.AttendanceRow;
import org.maillage.programme.session.Presence;
import org.maillage.programme.session.Session;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The day of a session: for who runs it with all that they do, for who attends without, and on the screen of the room.
 *
 * @param clock null while the session has no steps
 * @param room where who is there says so; null while no code is open, and for who does not run the session
 * @param attendance the list in which it is noted who came, for who runs the session
 * @param saysHere whether the reader is expected and has not said that they are there
 * @param shown the groups on the screen; null for none
 */
record DayPage(
        Frame frame,
        Session session,
        String hours,
        boolean runs,
        boolean begun,
        @Nullable ClockView clock,
        @Nullable Room room,
        boolean mayOpenRoom,
        String counted,
        List<Guest> here,
        List<AttendanceRow> attendance,
        boolean saysHere,
        @Nullable GroupsView shown,
        List<GroupsView> groupings,
        NotesView notes,
        Typed typed) {

    String path() {
        return session.path() + "/day";
    }

    /**
     * What was typed and refused.
     *
     * @param notes null when it was not sent, as {@code numbers}, who was to be in which group of {@code grouping}, and
     *     {@code presences}, who was noted as what
     */
    record Typed(
            Filled groups,
            @Nullable String notes,
            @Nullable UUID grouping,
            Map<UUID, Integer> numbers,
            @Nullable Map<UUID, Presence> presences,
            Mistakes mistakes) {

        static Typed nothing() {
            return notes(null, new Mistakes());
        }

        static Typed notes(@Nullable String notes, Mistakes mistakes) {
            return new Typed(GroupsForm.empty(), notes, null, Map.of(), null, mistakes);
        }

        static Typed groups(Filled form) {
            return new Typed(form, null, null, Map.of(), null, form.mistakes());
        }

        static Typed correction(UUID grouping, Map<UUID, Integer> numbers, Mistakes mistakes) {
            return new Typed(GroupsForm.empty(), null, grouping, numbers, null, mistakes);
        }

        static Typed presences(Map<UUID, Presence> presences, Mistakes mistakes) {
            return new Typed(GroupsForm.empty(), null, null, Map.of(), presences, mistakes);
        }
    }

    /**
     * Where the session stands.
     *
     * @param step its number as the page sends it back
     * @param what is done now; {@code next} what then, empty for nothing
     * @param left until the end of the step, and {@code leftSeconds} the same for scripts
     */
    record ClockView(
            int step,
            String position,
            String what,
            String next,
            String left,
            long leftSeconds,
            long lengthSeconds,
            boolean held,
            String ends,
            String late,
            List<String> moves,
            List<StepRow> steps) {}

    /** @param state {@code past}, {@code now} or {@code next} */
    record StepRow(String from, String title, String minutes, String state) {}

    /** @param where the code can be typed by who has no telephone to scan with, in a sentence */
    record Room(String code, String until, String where, QrCode qr) {}

    record Guest(String name, String territory, boolean remote) {}

    /**
     * Groups of the session.
     *
     * @param why they are so, in a sentence
     * @param choices the numbers that somebody can be put into
     * @param open whether the correction was refused
     */
    record GroupsView(
            String id,
            String title,
            int version,
            boolean shown,
            String why,
            List<GroupView> groups,
            List<Placed> people,
            List<Integer> choices,
            boolean open) {}

    record GroupView(String name, boolean mine, List<Guest> people) {}

    /** @param number of the group; 0 for none */
    record Placed(String person, String name, String territory, int number) {}

    /**
     * @param words as they are shown in the field; {@code now} as they stand when somebody else has changed them
     * @param changed when and by whom; empty before
     */
    record NotesView(String words, int version, String changed, String now, boolean sent) {}
}
