package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.SheetDocuments.SheetDocument;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.capitalisation.writing.DocumentsPage.DocumentRow;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adds documents to sheets, says of them what must be said before they go out, and takes them out. */
@Controller
record SheetDocumentController(SheetDocuments documents, Attachments attachments) {

    private static final String DOCUMENTS = "/experience-sheets/{slug}/documents";

    @GetMapping(DOCUMENTS)
    Answer show(@WritesSheet ExperienceSheet sheet) {
        return show(sheet, DocumentForm.fresh(), "", null);
    }

    @PostMapping(DOCUMENTS)
    Answer add(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultipartFile file) {
        var form = DocumentForm.fresh(sent);
        form.mistakes()
                .unless(sheet.stage().isOpen(), "title", "capitalisation.closed")
                .unless(!documents.isFull(sheet.sheetId()), "title", "capitalisation.document.many");
        if (!form.mistakes().none()) {
            return show(sheet, form, "", null);
        }
        var taken = documents.add(sheet.sheetId(), form.must(DocumentForm.TITLE), file, me.person());
        return switch (taken) {
            case Taken.Kept kept -> Answer.done(path(sheet), "capitalisation.document.added");
            case Taken.Refused refused -> show(sheet, form, say(refused.why()), null);
        };
    }

    @PostMapping(DOCUMENTS + "/{document}")
    Answer describe(
            @WritesSheet ExperienceSheet sheet,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var known = find(sheet, document);
        var form = DocumentForm.sent(known, sent);
        var mistakes = form.filled()
                .mistakes()
                .unless(sheet.stage().isOpen(), "title", "capitalisation.closed")
                .seen(Typed.number(version), known.version());
        if (mistakes.none()) {
            mistakes.seen(documents.describe(sheet.sheetId(), form.fill()));
        }
        return mistakes.none()
                ? Answer.done(path(sheet) + "#document-" + document, "web.form.saved")
                : show(sheet, DocumentForm.fresh(), "", form);
    }

    @PostMapping(DOCUMENTS + "/{document}/remove")
    Answer remove(@WritesSheet ExperienceSheet sheet, @PathVariable UUID document) {
        documents.remove(sheet.sheetId(), find(sheet, document));
        return Answer.done(path(sheet), "capitalisation.document.removed");
    }

    private SheetDocument find(ExperienceSheet sheet, UUID document) {
        return documents.find(sheet.sheetId(), document).orElseThrow(() -> new NotFound("document", document));
    }

    private static String path(ExperienceSheet sheet) {
        return sheet.path() + "/documents";
    }

    private Answer show(ExperienceSheet sheet, Filled fresh, String problem, @Nullable DocumentForm refused) {
        var all = documents.of(sheet.sheetId());
        var files = attachments.of(all.stream().map(SheetDocument::file).toList());
        var mistakes = refused == null ? fresh.mistakes() : refused.filled().mistakes();
        mistakes.note("file", problem);
        var page = new DocumentsPage(
                Frame.of(say("capitalisation.documents"), sheet.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .under(sheet.title(), sheet.editPath())
                        .asPersonal(),
                sheet.path(),
                all.stream()
                        .filter(it -> files.containsKey(it.file()))
                        .map(it -> {
                            var here =
                                    refused != null && refused.document().id().equals(it.id());
                            var file = Objects.requireNonNull(files.get(it.file()));
                            return new DocumentRow(
                                    it.id().toString(),
                                    file.name(),
                                    say(file.sizeWords()),
                                    it.picture(),
                                    it.title(),
                                    state(it),
                                    it.version(),
                                    refused != null && here
                                            ? refused.filled()
                                            : DocumentForm.of(it).filled(),
                                    here);
                        })
                        .toList(),
                fresh,
                problem,
                mistakes,
                sheet.stage().isOpen(),
                documents.isFull(sheet.sheetId()));
        return Answer.refuse("capitalisation/writing/documents", page, mistakes);
    }

    private static String state(SheetDocument document) {
        if (document.shown()) {
            return say("capitalisation.document.state.shown");
        }
        return say(
                document.mayBeShown() ? "capitalisation.document.state.kept" : "capitalisation.document.state.rights");
    }
}
