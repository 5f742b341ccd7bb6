package org.maillage.codevelopment.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;

/**
 * The room of a session: the one page from which it is led, on a wall, a phone or at a distance.
 *
 * @param path of the room
 * @param client whose topic it is about; empty while nobody is chosen
 * @param leads whether the reader moves it
 * @param insteadOf who does; empty where the reader leads, or nobody yet
 * @param clock null before it has begun
 * @param steps all that it goes through
 * @param absent whether it is noted that the reader is not there
 * @param presence who is, for whoever leads
 * @param leftOver what the reader typed that nobody else reads, where nothing more is noted
 * @param mistake why what the reader sent was not taken, where it has no field any more
 * @param distance what is only for those who are each before their own page; null around one table
 */
record RoomPage(
        Frame frame,
        String path,
        String sessionPath,
        String name,
        String when,
        String client,
        boolean leads,
        String insteadOf,
        String length,
        @Nullable ClockView clock,
        List<StepRow> steps,
        boolean absent,
        PresenceView presence,
        List<String> leftOver,
        String mistake,
        @Nullable DistanceView distance) {

    /** Whether somebody may be typing, so that the page must not be loaded anew by itself. */
    boolean hasFields() {
        return distance != null && (distance.notes != null || distance.contract != null);
    }

    /** How often anything has changed; 0 before it has begun. */
    int version() {
        return clock == null ? 0 : clock.version;
    }

    /**
     * Where it stands.
     *
     * @param position among the steps and topics, in words
     * @param left of the step, in words, and {@code leftSeconds}, less than nothing once it takes longer
     * @param ends when all is over, in words
     * @param next what comes next; empty at the last
     * @param acts what may be done now, as words of addresses
     */
    record ClockView(
            String position,
            String step,
            String rule,
            String left,
            long leftSeconds,
            long lengthSeconds,
            boolean paused,
            boolean ending,
            boolean over,
            String ends,
            String next,
            List<String> acts,
            int moves,
            int version) {}

    /** A step in the list of all; {@code state} is past, now or next. */
    record StepRow(String topic, String title, String minutes, String state) {}

    /** Who of the group is there, {@code counted} in words. */
    record PresenceView(String counted, List<PresentRow> people) {}

    record PresentRow(String id, String name, boolean there) {}

    /**
     * What those at a distance have before them.
     *
     * @param video link to the service of the group; empty for none
     * @param word null in steps without a queue
     * @param notes null where the reader notes nothing
     * @param contract what the client asks of the group; null while that is not talked about
     */
    record DistanceView(
            String video,
            @Nullable WordView word,
            @Nullable NotesView notes,
            List<NoteRow> questions,
            List<NoteRow> advice,
            @Nullable ContractView contract) {}

    /** Who speaks and who waits, the next one first; {@code asks} where the reader may. */
    record WordView(boolean asks, String speaking, boolean mine, boolean raised, List<PersonRow> waiting) {}

    record PersonRow(String id, String name) {}

    /**
     * What the reader may type.
     *
     * @param label what it will be
     * @param draft what they are typing
     * @param early what they typed where it had no place
     * @param rewords whether it can be worded anew by now
     */
    record NotesView(String label, String hint, String draft, String mistake, List<NoteRow> early, boolean rewords) {}

    /** A note; {@code path} is its address for its author, empty for others. */
    record NoteRow(String id, String author, String words, String path) {}

    /**
     * The contract.
     *
     * @param edit whether the reader is the client
     * @param stale whether it was written elsewhere meanwhile, and {@code now} what stands there
     */
    record ContractView(boolean edit, int topicNumber, String words, int version, boolean stale, String now) {}
}
