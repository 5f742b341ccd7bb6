package org.maillage.alliance.partnership;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The partnerships of somebody’s teams: listed, begun, read, changed and moved on, with their documents. */
@Controller
record PartnershipController(
        PartnershipOverview overview,
        PartnershipFormOverview forms,
        Partnerships partnerships,
        KeepPartnership keepPartnership,
        PartnershipDocuments documents,
        Attachments attachments,
        Clock clock) {

    static final String ONE = Partnership.ALL + "/" + PartnershipId.ID;
    private static final String PAGE = "alliance/partnership/show";

    @GetMapping(Partnership.ALL)
    Answer list(@Keeps Reader reader) {
        return Answer.show("alliance/partnership/list", overview.list(reader));
    }

    /** @param alliance in which it is born; none for one that is born by itself */
    @GetMapping(Partnership.ALL + "/new")
    Answer ask(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID alliance) {
        return forms.ask(reader, alliance);
    }

    /** @param id that the page has given it, by which it is begun once */
    @PostMapping(Partnership.ALL)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var fresh = new PartnershipId(id);
        var form = forms.offer(PartnershipForm.sent(sent), reader);
        if (!form.check().none()) {
            return forms.refuse(form, fresh);
        }
        var partnership = form.begin(fresh, me, today(clock), OffsetDateTime.now(clock), false);
        keepPartnership.begin(partnership, form, reader);
        return Answer.done(partnership.path(), "partnership.begun");
    }

    @GetMapping(ONE)
    Answer show(@Keeps Partnership partnership, @Keeps Reader reader) {
        return Answer.show(PAGE, overview.page(partnership, reader));
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps Partnership partnership) {
        return forms.change(partnership);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Partnership partnership,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.offer(PartnershipForm.change(sent), partnership);
        if (form.check().seen(version, partnership.version()).none()) {
            form.filled().mistakes().seen(partnerships.save(form.change(partnership, version), me));
        }
        return form.filled().mistakes().none()
                ? Answer.done(partnership.path(), "web.form.saved")
                : forms.refuse(partnership, form);
    }

    /** @param moved how many moves its reader saw */
    @PostMapping(ONE + "/moves")
    Answer move(
            @Keeps Partnership partnership,
            @Keeps Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int moved) {
        var form = PartnershipMoveForm.sent(sent, partnership.phase());
        var mistakes = form.check(partnership.phaseSince(), today(clock))
                .seen(moved, partnerships.moves(partnership).size());
        if (mistakes.none()) {
            mistakes.seen(partnerships.move(partnership, form.move(moved + 1)));
        }
        return mistakes.none()
                ? Answer.done(partnership.path() + "#cycle", "web.form.saved")
                : Answer.refuse(PAGE, overview.page(partnership, reader, form, ""), mistakes);
    }

    @PostMapping(ONE + "/documents")
    Answer attach(@Keeps Partnership partnership, @Keeps Reader reader, @RequestParam MultipartFile file) {
        var problem = documents.of(partnership).size() >= PartnershipDocuments.MOST
                ? say("partnership.documents.too-many", PartnershipDocuments.MOST)
                : "";
        if (problem.isEmpty()) {
            switch (documents.add(partnership, file)) {
                case Taken.Kept _ -> {
                    return Answer.done(partnership.path() + "#documents", "partnership.document.added");
                }
                case Taken.Refused(var why) -> problem = say(why);
            }
        }
        return Answer.refuse(
                PAGE,
                overview.page(
                        partnership, reader, PartnershipMoveForm.blank(partnership.phase(), today(clock)), problem));
    }

    @GetMapping(ONE + "/documents/{file}")
    ResponseEntity<Resource> document(@Keeps Partnership partnership, @PathVariable UUID file) {
        if (!documents.of(partnership).contains(file)) {
            throw new NotFound("document", file);
        }
        return attachments.download(file);
    }

    @PostMapping(ONE + "/documents/{file}/remove")
    Answer detach(@Keeps Partnership partnership, @PathVariable UUID file) {
        documents.remove(partnership, new FileId(file));
        return Answer.done(partnership.path() + "#documents", "partnership.document.removed");
    }
}
