package org.maillage.alliance.handover;

import java.util.UUID;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a dossier: added to a draft, taken out of it, and read by both sides. */
@Controller
record HandoverDocumentController(HandoverOverview overview, HandoverDocuments documents, Attachments attachments) {

    private static final String DOCUMENTS = Handover.ALL + "/" + HandoverId.ID + "/documents";
    private static final String FILE = "/{file:[0-9a-f]{8}-[0-9a-f-]{27}}";

    @PostMapping(DOCUMENTS)
    Answer add(@Keeps Handover handover, @RequestParam MultipartFile file) {
        if (handover.state() != HandoverState.DRAFT) {
            return Answer.done(handover.path(), "handover.not-now");
        }
        if (documents.of(handover.id()).size() >= HandoverDocuments.MOST) {
            return overview.refuseDocument(handover, Words.say("handover.documents.most", HandoverDocuments.MOST));
        }
        return switch (attachments.take(file)) {
            case Taken.Refused(var why) -> overview.refuseDocument(handover, Words.say(why));
            case Taken.Kept(var kept) -> {
                documents.add(handover.id(), kept);
                yield Answer.done(handover.path(), "handover.saved");
            }
        };
    }

    @PostMapping(DOCUMENTS + FILE + "/remove")
    Answer remove(@Keeps Handover handover, @PathVariable UUID file) {
        if (handover.state() != HandoverState.DRAFT) {
            return Answer.done(handover.path(), "handover.not-now");
        }
        documents.remove(handover.id(), new FileId(file));
        return Answer.done(handover.path(), "handover.saved");
    }

    @GetMapping(DOCUMENTS + FILE)
    ResponseEntity<Resource> read(@Keeps Handover handover, @PathVariable UUID file) {
        return download(handover, file);
    }

    @GetMapping(TakeOverController.LINK + "/documents" + FILE)
    ResponseEntity<Resource> read(@Anybody AskedOperator who, @PathVariable UUID file) {
        if (!who.good()
                || !(who.handover().state().isTalkedAbout()
                        || who.handover().state().isAgreed())) {
            throw new NotFound("document", file);
        }
        return download(who.handover(), file);
    }

    private ResponseEntity<Resource> download(Handover handover, UUID file) {
        if (documents.of(handover.id()).stream().noneMatch(it -> it.id().equals(file))) {
            throw new NotFound("document", file);
        }
        return attachments.download(file);
    }
}
