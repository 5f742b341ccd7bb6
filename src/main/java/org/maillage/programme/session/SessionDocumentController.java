package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.shared.NotFound;
import org.maillage.web.Here;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents that go with a session: added by who runs it, read by who attends. */
@Controller
record SessionDocumentController(
        LiveEditions editions,
        Sessions sessions,
        SessionParts parts,
        SessionOverview overview,
        Attachments attachments,
        Policy policy) {

    @PostMapping("/sessions/{id}/documents")
    String addDocument(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        return switch (parts.add(id, file)) {
            case Taken.Kept kept -> back(session, next, say("session.document.added"));
            case Taken.Refused refused -> {
                response.setStatus(422);
                var edition = editions.get(session.edition());
                var rights = policy.of(me, edition.id());
                model.addAttribute(
                        "page", overview.page(session, edition, rights, me, SessionPage.Typed.file(refused.why())));
                yield "programme/session/show";
            }
        };
    }

    @GetMapping("/sessions/{id}/documents/{file}")
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID file) {
        sessions.attend(id, me, policy);
        if (!parts.documents(id).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/sessions/{id}/documents/{file}/remove")
    String removeDocument(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID file,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        parts.remove(id, file);
        return back(session, next, say("session.document.removed"));
    }

    private static String back(Session session, RedirectAttributes next, String words) {
        next.addFlashAttribute(Here.FLASH, words);
        return "redirect:" + session.path();
    }
}
