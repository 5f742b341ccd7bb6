package org.maillage.codevelopment.room;

import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Note.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody types during a session for what it can be in the step under way. */
@Component
class TakeNotes {

    private final Courses courses;
    private final RoomNotes notes;

    TakeNotes(Courses courses, RoomNotes notes) {
        this.courses = courses;
        this.notes = notes;
    }

    /** What became of it; nothing when the session has not begun, or nothing more can be noted. */
    @Transactional
    public Optional<Kind> take(PeerSession session, String words, SignedIn me) {
        // The step does not change meanwhile.
        if (!courses.hold(session)) {
            return Optional.empty();
        }
        var course = courses.find(session).orElseThrow();
        if (course.isOver()) {
            return Optional.empty();
        }
        var kind = Kind.of(course.now().step(), words);
        if (!notes.add(session, course.topicNumber(), me.person(), kind, words)) {
            return Optional.empty();
        }
        notes.keepDraft(session, me.person(), "");
        courses.touch(session);
        return Optional.of(kind);
    }

    /** Words anew what came too early; nothing when there is no such note of theirs. */
    @Transactional
    public Optional<Kind> reword(PeerSession session, Reworded note, SignedIn me) {
        if (!courses.hold(session)) {
            return Optional.empty();
        }
        var kind = Kind.of(courses.find(session).orElseThrow().now().step(), note.words);
        if (!notes.reword(session, note.id, me.person(), kind, note.words)) {
            return Optional.empty();
        }
        courses.touch(session);
        return Optional.of(kind);
    }

    /** Takes a note back; false when it is none of theirs. */
    @Transactional
    public boolean withdraw(PeerSession session, Reworded note, SignedIn me) {
        var withdrawn = notes.withdraw(session, note.id, me.person());
        courses.touch(session);
        return withdrawn;
    }

    /** A note, in other words. */
    record Reworded(UUID id, String words) {}
}
