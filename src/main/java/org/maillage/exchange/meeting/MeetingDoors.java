package org.maillage.exchange.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reads;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of meetings, which addresses name by {@code id}. The team holds them; whoever may not see one finds what a number
 * finds that never was. Whoever has the {@code word} of a link speaks for the guest it was sent to.
 */
@Component
record MeetingDoors(Meetings meetings, Guests guests, DirectoryPolicy policy) implements Doors {

    @Reads
    Meeting read(Keys keys, @Nullable SignedIn me) {
        var meeting = find(keys.id("id"));
        if (!policy.reader(me).sees(meeting.seenBy(), meeting.team(), null)) {
            throw new NotFound("meeting", meeting.id());
        }
        return meeting;
    }

    @Keeps
    Meeting kept(Keys keys, SignedIn me) {
        var meeting = read(keys, me);
        DirectoryPolicy.must(policy.reader(me).keeps(meeting.team()));
        return meeting;
    }

    @Anybody
    AskedGuest asked(Keys keys, @Nullable SignedIn me) {
        var guest = guests.findByLink(keys.words("word")).orElseThrow(() -> new NotFound("invitation", "of this link"));
        return new AskedGuest(keys.words("word"), find(guest.meeting()), guest);
    }

    @Anybody
    OpenTable table(Keys keys, @Nullable SignedIn me) {
        return meetings.findByDoor(keys.words("word"))
                .map(MeetingDoors::marked)
                .map(OpenTable::new)
                .orElseThrow(() -> new NotFound("meeting", "of this code"));
    }

    private Meeting find(UUID id) {
        return marked(meetings.find(id).orElseThrow(() -> new NotFound("meeting", id)));
    }

    // Whatever page comes of one that was made up says so.
    private static Meeting marked(Meeting meeting) {
        if (meeting.example()) {
            Here.markDemonstration();
        }
        return meeting;
    }
}
