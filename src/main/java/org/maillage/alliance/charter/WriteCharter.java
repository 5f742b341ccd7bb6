package org.maillage.alliance.charter;

import org.jspecify.annotations.Nullable;
import org.maillage.alliance.KnownAlliance;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Writes the next version of a charter with its document, and takes away what nobody has signed. */
@Component
class WriteCharter {

    private final Charters charters;
    private final Attachments attachments;

    WriteCharter(Charters charters, Attachments attachments) {
        this.charters = charters;
        this.attachments = attachments;
    }

    /** What became of one. */
    sealed interface Outcome {

        record Written(CharterVersion version) implements Outcome {}

        /** Its document is not taken, for a reason that says what to do. */
        record FileRefused(Saying why) implements Outcome {}

        /** Somebody else has written the next version meanwhile. */
        record OtherWritten() implements Outcome {}
    }

    /**
     * Writes the next version.
     *
     * @param file its document; null for none
     */
    @Transactional
    public Outcome write(KnownAlliance alliance, CharterForm form, @Nullable MultipartFile file) {
        var all = charters.of(alliance.id());
        var number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
        FileId kept = null;
        if (file != null) {
            switch (attachments.take(file)) {
                case Taken.Refused(var why) -> {
                    return new Outcome.FileRefused(why);
                }
                case Taken.Kept(var id) -> kept = id;
            }
        }
        var version = form.version(alliance.id(), number, kept == null ? null : kept.value());
        if (charters.add(version)) {
            return new Outcome.Written(version);
        }
        if (kept != null) {
            attachments.remove(kept);
        }
        return new Outcome.OtherWritten();
    }

    /** Takes away one that nobody has signed, with its document; false for any other. */
    @Transactional
    public boolean remove(CharterVersion version) {
        var removed = charters.remove(version);
        var file = version.file();
        if (removed && file != null) {
            attachments.remove(new FileId(file));
        }
        return removed;
    }
}
