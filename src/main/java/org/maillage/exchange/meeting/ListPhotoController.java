package org.maillage.exchange.meeting;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos of the list that was signed, which the team has beside it while it ticks who came. */
@Controller
record ListPhotoController(ListPhotos photos, CameOverview overview, Attachments attachments) {

    private static final String PHOTOS = "/meetings/" + Organisation.ID + "/came/photos";

    @PostMapping(PHOTOS)
    Answer add(@Keeps Meeting meeting, @AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file) {
        return switch (photos.add(meeting, file, me)) {
            case Taken.Kept kept -> Answer.done(meeting.path() + "/came", "meeting.photo.added");
            case Taken.Refused refused -> {
                var mistakes = new Mistakes().note("file", Words.say(refused.why()));
                yield Answer.refuse(
                        "exchange/meeting/came", overview.came(meeting, TableForm.blank(), mistakes), mistakes);
            }
        };
    }

    @GetMapping(PHOTOS + "/{file}")
    ResponseEntity<Resource> show(@Keeps Meeting meeting, @PathVariable UUID file) {
        if (!photos.of(meeting).contains(file)) {
            throw new NotFound("photo", file);
        }
        return attachments.download(file);
    }

    @PostMapping(PHOTOS + "/{file}/remove")
    Answer remove(@Keeps Meeting meeting, @PathVariable UUID file) {
        photos.remove(meeting, new FileId(file));
        return Answer.done(meeting.path() + "/came", "meeting.photo.removed");
    }
}
