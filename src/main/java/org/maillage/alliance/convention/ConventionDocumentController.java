package org.maillage.alliance.convention;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.directory.Keeps;
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

/** The documents of a convention: added, read and taken out by its team. */
@Controller
record ConventionDocumentController(ConventionDocuments documents, ConventionOverview overview) {

    private static final String ALL = ConventionController.CONVENTION + "/documents";

    @PostMapping(ALL)
    Answer add(@Keeps Convention convention, @AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file) {
        return switch (documents.add(convention, file, me.person())) {
            case Taken.Kept _ -> Answer.done(convention.path() + "#documents", "convention.document.added");
            case Taken.Refused(var why) ->
                Answer.refuse("alliance/convention/show", overview.page(convention, me, say(why)));
        };
    }

    @GetMapping(ALL + "/{file}")
    ResponseEntity<Resource> read(@Keeps Convention convention, @PathVariable UUID file) {
        return documents.download(convention, new FileId(file));
    }

    @PostMapping(ALL + "/{file}/remove")
    Answer remove(@Keeps Convention convention, @PathVariable UUID file) {
        documents.remove(convention, new FileId(file));
        return Answer.done(convention.path() + "#documents", "convention.document.removed");
    }
}
