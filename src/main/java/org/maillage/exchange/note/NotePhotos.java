package org.maillage.exchange.note;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.shared.Saying;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The photos of notes: pictures alone, without the place and the camera that come with them. */
@Component
record NotePhotos(Attachments attachments) {

    /** What became of one. */
    sealed interface Outcome {
        record Taken(UUID file) implements Outcome {}

        record Refused(Saying why) implements Outcome {}
    }

    Outcome take(MultipartFile photo) {
        return switch (attachments.take(photo)) {
            case org.maillage.attachment.Taken.Refused refused -> new Outcome.Refused(refused.why());
            case org.maillage.attachment.Taken.Kept(var file) -> {
                var kept = attachments.of(List.of(file.value())).get(file.value());
                if (kept != null && kept.type().startsWith("image/")) {
                    yield new Outcome.Taken(file.value());
                }
                attachments.remove(file);
                yield new Outcome.Refused(Saying.of("note.photo.none"));
            }
        };
    }

    ResponseEntity<Resource> download(UUID photo) {
        return attachments.download(photo);
    }

    void remove(@Nullable UUID photo) {
        if (photo != null) {
            attachments.remove(new FileId(photo));
        }
    }
}
