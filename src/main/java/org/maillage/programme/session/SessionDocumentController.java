package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.programme.Attends;
import org.maillage.programme.Runs;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents that go with a session: added by who runs it, read by who attends. */
@Controller
record SessionDocumentController(SessionParts parts, SessionOverview overview, Attachments attachments) {

    @PostMapping("/sessions/{id}/documents")
    Answer addDocument(@Runs Session session, @AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file) {
        return switch (parts.add(session, file)) {
            case Taken.Kept kept -> Answer.done(session.path(), "session.document.added");
            case Taken.Refused refused -> overview.show(session, me, SessionPage.Typed.file(say(refused.why())));
        };
    }

    @GetMapping("/sessions/{id}/documents/{file}")
    ResponseEntity<Resource> document(@Attends Session session, @PathVariable UUID file) {
        if (!parts.documents(session).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/sessions/{id}/documents/{file}/remove")
    Answer removeDocument(@Runs Session session, @PathVariable UUID file) {
        parts.remove(session, new FileId(file));
        return Answer.done(session.path(), "session.document.removed");
    }
}
