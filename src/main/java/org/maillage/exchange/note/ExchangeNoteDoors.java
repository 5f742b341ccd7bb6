package org.maillage.exchange.note;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of notes, which addresses name by {@code /notes/…}: their team opens it, for all others none is there. */
@Component
record ExchangeNoteDoors(ExchangeNotes notes, DirectoryPolicy policy) implements Doors {

    @Keeps
    ExchangeNote kept(Keys keys, SignedIn me) {
        var note = notes.get(new ExchangeNoteId(keys.id("note")));
        var mine = me.id().equals(note.author());
        if (!policy.reader(me).teams().contains(note.team()) || (note.draft() && !mine)) {
            throw new NotFound("note", note.id().value());
        }
        // Whatever page comes of one that was made up says so.
        if (note.example()) {
            Here.markDemonstration();
        }
        return note;
    }
}
