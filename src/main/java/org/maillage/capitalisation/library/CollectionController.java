package org.maillage.capitalisation.library;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.check;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.library.SheetCollections.Collected;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts sheets together for others, with a word on why. */
@Controller
record CollectionController(SheetCollections collections, SheetPolicy policy, LiveEditions editions) {

    private static final int ON_A_PAGE = 30;

    private static final FormField<String> TITLE = line("title", 160).must();
    private static final FormField<String> WORDS = text("words", 2000);
    private static final FormField<Boolean> PUBLISHED = check("published");
    private static final Fields FORM = Fields.of("library.collection", TITLE, WORDS, PUBLISHED);

    private static final FormField<String> INTO = FormField.choice("into");
    private static final FormField<String> NEW = line("new", 160);
    private static final FormField<String> WHY = line("why", 500);
    private static final Fields COLLECT = Fields.of("library.collect", INTO, NEW, WHY);

    @GetMapping("/collections")
    Answer list(@AuthenticationPrincipal @Nullable SignedIn me, @RequestParam(defaultValue = "1") String page) {
        var number = Math.clamp(Typed.number(page), 1, 100);
        var some = collections.published((number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return Answer.show(
                "capitalisation/library/collections",
                new CollectionsPage(
                        Frame.of(say("library.collections"), say("library.collections.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets"),
                        some.stream().limit(ON_A_PAGE).toList(),
                        me == null ? List.of() : collections.keptBy(me.person()),
                        me == null ? List.of() : collections.removedBy(me.person()),
                        some.size() > ON_A_PAGE ? number + 1 : 0));
    }

    @GetMapping("/collections/{collection}")
    Answer show(@Anybody SheetCollection collection, @AuthenticationPrincipal @Nullable SignedIn me) {
        var sheets = collections.of(collection);
        return Answer.show(
                "capitalisation/library/collection",
                new CollectionPage(
                        Frame.of(collection.title(), Typed.opening(collection.words(), 200))
                                .in(Frame.Section.LESSONS)
                                .under(say("library.collections"), "/collections"),
                        collection,
                        sheets,
                        editions.examplesAmong(sheets.stream()
                                .map(Collected::edition)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                        me != null && me.id().equals(collection.keeper())));
    }

    @GetMapping("/collections/{collection}/edit")
    Answer edit(@KeepsCollection SheetCollection collection) {
        var form = FORM.empty()
                .with(TITLE, collection.title())
                .with(WORDS, collection.words())
                .with(PUBLISHED, collection.published());
        return form(
                collection.title(),
                collection.path() + "/edit",
                collection.version(),
                form,
                say("library.collection.lead"));
    }

    @PostMapping("/collections/{collection}/edit")
    Answer change(
            @KeepsCollection SheetCollection collection,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        form.mistakes().seen(Typed.number(version), collection.version());
        if (form.mistakes().none()) {
            form.mistakes()
                    .seen(collections.change(new SheetCollection(
                            collection.id(),
                            collection.slug(),
                            form.must(TITLE),
                            form.typed(WORDS),
                            collection.keeper(),
                            form.isTicked(PUBLISHED),
                            null,
                            collection.version())));
        }
        return form.mistakes().none()
                ? Answer.done(collection.path(), "web.form.saved")
                : form(
                        collection.title(),
                        collection.path() + "/edit",
                        collection.version(),
                        form,
                        say("library.collection.lead"));
    }

    @PostMapping("/collections/{collection}/sheets/{sheet}/take-out")
    Answer takeOut(@KeepsCollection SheetCollection collection, @PathVariable UUID sheet) {
        collections.takeOut(collection, sheet);
        return Answer.done(collection.path(), "library.collection.taken-out");
    }

    @PostMapping("/collections/{collection}/remove")
    Answer remove(@KeepsCollection SheetCollection collection, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(collection.path(), "web.form.sure");
        }
        collections.remove(collection);
        return Answer.done("/collections", "library.collection.removed", collection.title());
    }

    @PostMapping("/collections/{slug}/restore")
    Answer restore(@PathVariable String slug, @AuthenticationPrincipal SignedIn me) {
        var restored = collections.restore(slug, me.person()).orElseThrow(() -> new NotFound("collection", slug));
        return Answer.done(restored.path(), "library.collection.restored");
    }

    @GetMapping("/experience-sheets/{slug}/collect")
    Answer ask(@Anybody SheetVersion sheet, @AuthenticationPrincipal SignedIn me) {
        Rights.must(policy.mayBegin(me));
        return collect(sheet, offered(COLLECT.empty(), me));
    }

    @PostMapping("/experience-sheets/{slug}/collect")
    Answer collect(
            @Anybody SheetVersion sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(policy.mayBegin(me));
        var form = offered(COLLECT.sent(sent), me).check();
        form.mistakes().unless(!form.isBlank(INTO) || !form.isBlank(NEW), "new", "library.collect.nowhere");
        if (!form.mistakes().none()) {
            return collect(sheet, form);
        }
        var into = form.isBlank(NEW)
                ? collections.keptBy(me.person()).stream()
                        .filter(it -> it.slug().equals(form.typed(INTO)))
                        .findFirst()
                        .orElseThrow()
                : begin(form.typed(NEW), me);
        form.mistakes()
                .unless(
                        collections.put(into, sheet.sheet(), form.typed(WHY)),
                        "into",
                        "library.collect.full",
                        SheetCollections.MOST);
        return form.mistakes().none() ? Answer.done(into.path(), "library.collect.done") : collect(sheet, form);
    }

    private SheetCollection begin(String title, SignedIn me) {
        return Typed.slugs(title)
                .map(it -> new SheetCollection(UUID.randomUUID(), it, title, "", me.id(), false, null, 0))
                .filter(collections::add)
                .findFirst()
                .orElseThrow();
    }

    private Filled offered(Filled form, SignedIn me) {
        return form.offer(
                INTO,
                collections.keptBy(me.person()).stream()
                        .map(it -> new Choice(it.slug(), it.title()))
                        .toList());
    }

    private static Answer collect(SheetVersion sheet, Filled form) {
        return form(sheet.content().title(), sheet.path() + "/collect", null, form, say("library.collect.lead"));
    }

    private static Answer form(String title, String action, @Nullable Integer version, Filled form, String lead) {
        var page = new CollectionFormPage(
                Frame.of(title, lead)
                        .in(Frame.Section.LESSONS)
                        .under(say("library.collections"), "/collections")
                        .asPersonal(),
                action,
                version,
                form,
                lead);
        return Answer.refuse("capitalisation/library/form", page, form.mistakes());
    }
}
