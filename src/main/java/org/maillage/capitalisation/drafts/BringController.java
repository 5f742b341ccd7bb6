package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.WalkedPlaces;
import org.maillage.capitalisation.drafts.BringPage.Waiting;
import org.maillage.capitalisation.drafts.BroughtTextPage.PassageRow;
import org.maillage.capitalisation.drafts.KeepBroughtText.Beginning;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes texts that people bring, shows where their passages would go, and keeps them as drafts. */
@Controller
record BringController(
        BroughtTexts texts,
        BroughtTables tables,
        KeepBroughtText keepBroughtText,
        WalkedPlaces places,
        SheetPolicy policy) {

    private static final String TEXT = "/experience-sheets/new/text/{id:[0-9a-f-]{36}}";
    private static final int OPENING = 240;
    private static final int LONGEST_NAME = 200;

    @GetMapping("/experience-sheets/new/text")
    Answer ask(@AuthenticationPrincipal SignedIn me) {
        policy.mustBegin(me);
        return Answer.show("capitalisation/drafts/bring", page(me, ""));
    }

    @PostMapping("/experience-sheets/new/text")
    Answer bring(@AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file) throws IOException {
        policy.mustBegin(me);
        var name = name(file);
        try {
            if (file.getSize() > ReadText.MOST_BYTES) {
                throw NoText.because("too-large", ReadText.MOST_BYTES / 1024 / 1024);
            }
            var bytes = file.getBytes();
            return Answer.goTo(
                    ReadTable.isTable(name, bytes)
                            ? tables.bring(name, ReadTable.read(bytes), me.person())
                                    .path()
                            : texts.bring(name, ReadText.read(name, bytes), me.person())
                                    .path());
        } catch (NoText e) {
            return Answer.refuse("capitalisation/drafts/bring", page(me, say(e.why())));
        }
    }

    @GetMapping(TEXT)
    Answer show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var text = text(id, me);
        return show(BroughtTextForm.empty(text, places.of(me)));
    }

    @PostMapping(TEXT)
    Answer keep(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        var text = text(id, me);
        var walked = places.of(me);
        var form = BroughtTextForm.sent(text, sent, walked);
        var filled = form.filled();
        if (!filled.mistakes().none()) {
            return show(form);
        }
        var beginning = new Beginning(
                filled.must(BroughtTextForm.KIND),
                filled.must(BroughtTextForm.TITLE),
                WalkedPlaces.from(walked, filled.typed(BroughtTextForm.FROM)),
                filled.must(BroughtTextForm.PART));
        var sheet = keepBroughtText.keep(text, beginning, form.placed(), me.person());
        return Answer.done(sheet.editPath(), "capitalisation.drafts.kept");
    }

    @PostMapping(TEXT + "/leave")
    Answer leave(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        texts.remove(text(id, me));
        return Answer.done("/experience-sheets/new/text", "capitalisation.drafts.gone");
    }

    private BroughtText text(UUID id, SignedIn me) {
        policy.mustBegin(me);
        return texts.find(id, me.person()).orElseThrow(() -> new NotFound("brought text", id));
    }

    private BringPage page(SignedIn me, String problem) {
        return new BringPage(
                frame(say("capitalisation.bring")),
                problem,
                Stream.concat(
                                texts.of(me.person()).stream().map(it -> waiting(it.name(), it.path(), it.broughtAt())),
                                tables.of(me.person()).stream()
                                        .map(it -> waiting(it.name(), it.path(), it.broughtAt())))
                        .toList());
    }

    private static Waiting waiting(String name, String path, OffsetDateTime at) {
        return new Waiting(name, path, Words.moment(at.toInstant()));
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("capitalisation.bring.lead"))
                .in(Frame.Section.LESSONS)
                .under(say("capitalisation.sheets"), "/experience-sheets")
                .asPersonal();
    }

    private static Answer show(BroughtTextForm form) {
        var text = form.text();
        var rows = new ArrayList<PassageRow>();
        for (var it : text.content().passages()) {
            var opening = Typed.opening(it.words().replaceAll("\\s+", " ").replace("**", ""), OPENING);
            rows.add(new PassageRow(
                    BroughtTextForm.heading(it),
                    opening,
                    opening.endsWith("…") ? it.words() : "",
                    form.filled().drawn(BroughtTextForm.to(rows.size()).name())));
        }
        return Answer.refuse(
                "capitalisation/drafts/text",
                new BroughtTextPage(
                        frame(say("capitalisation.drafts.title")),
                        text.path(),
                        text.name(),
                        form.filled(),
                        rows,
                        left(text.content().left()),
                        (int) text.content().passages().stream()
                                .filter(it -> it.section().isEmpty())
                                .count()),
                form.filled().mistakes());
    }

    private static List<String> left(TextOfFile.Left left) {
        var all = new ArrayList<String>();
        if (left.pictures() > 0) {
            all.add(say("capitalisation.drafts.left.pictures", left.pictures()));
        }
        if (left.comments() > 0) {
            all.add(say("capitalisation.drafts.left.comments", left.comments()));
        }
        if (left.deletions() > 0) {
            all.add(say("capitalisation.drafts.left.deletions", left.deletions()));
        }
        return all;
    }

    /** The name alone: some browsers send the folders with it. */
    private static String name(MultipartFile file) {
        var whole = Typed.line(file.getOriginalFilename());
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return Typed.cut(name.isEmpty() ? "…" : name, LONGEST_NAME);
    }
}
