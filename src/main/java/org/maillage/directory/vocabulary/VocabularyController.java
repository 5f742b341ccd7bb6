package org.maillage.directory.vocabulary;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.AdministersDirectory;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.Vocabularies.Entry;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The profiles and themes of the platform, which whoever administers it words, adds and retires. */
@Controller
record VocabularyController(Vocabularies vocabularies, WordVocabulary wordVocabulary) {

    private static final Entry NEW = new Entry("", "", "", "", 0, false);

    /** What the page shows, and what was typed to add an entry to the list of a kind. */
    record VocabularyPage(
            Frame frame, List<Listed> lists, List<Choice> sectors, String kind, Entry typed, Mistakes mistakes) {

        /** One of the vocabularies. */
        record Listed(String kind, String title, boolean hasSectors, List<EntryRow> entries) {}

        /** An entry as its form shows it, and the version of what is kept. */
        record EntryRow(Entry entry, int version) {}
    }

    @GetMapping("/directory/vocabularies")
    Answer show(@AdministersDirectory Reader reader) {
        return show("", NEW, new Mistakes());
    }

    @PostMapping("/directory/vocabularies/{kind}")
    Answer add(
            @AdministersDirectory Reader reader,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String nameFr,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String sector) {
        known(kind);
        var french = Typed.line(nameFr);
        var english = Typed.line(nameEn).isEmpty() ? french : Typed.line(nameEn);
        var mistakes = new Mistakes()
                .words(french, "nameFr", 80)
                .atMost(english, "nameEn", 80)
                .unless(kind.equals("theme") || WordVocabulary.SECTORS.contains(sector), "sector", "web.form.choose");
        if (mistakes.none()) {
            var added = wordVocabulary.add(kind, french, english, sector);
            mistakes.unless(added, "nameFr", "vocabulary.twice");
        }
        if (!mistakes.none()) {
            return show(kind, new Entry("", sector, nameFr, nameEn, 0, false), mistakes);
        }
        return Answer.done("/directory/vocabularies", "web.form.saved");
    }

    @PostMapping("/directory/vocabularies/{kind}/{key}")
    Answer change(
            @AdministersDirectory Reader reader,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String nameFr,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam int version) {
        known(kind);
        var typed = new Entry(key, "", Typed.line(nameFr), Typed.line(nameEn), 0, retired);
        var mistakes = new Mistakes().words(typed.nameFr(), "entry", 80).words(typed.nameEn(), "entry", 80);
        if (mistakes.none()) {
            mistakes.seen(wordVocabulary.change(kind, typed, version));
        }
        if (!mistakes.none()) {
            return show(kind, typed, mistakes);
        }
        return Answer.done("/directory/vocabularies", "web.form.saved");
    }

    private static void known(String kind) {
        if (!kind.equals("profile") && !kind.equals("theme")) {
            throw new NotFound("vocabulary", kind);
        }
    }

    /** @param typed an entry as its form was sent, without a key for a new one */
    private Answer show(String kind, Entry typed, Mistakes mistakes) {
        // Others may have changed it just now, on another node even.
        vocabularies.forget();
        return Answer.refuse(
                "directory/vocabulary/vocabularies",
                new VocabularyPage(
                        Frame.of(say("vocabulary.vocabularies"), say("vocabulary.vocabularies.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .asPersonal(),
                        List.of(
                                new VocabularyPage.Listed(
                                        "profile",
                                        say("vocabulary.profiles"),
                                        true,
                                        rows(vocabularies.profiles(), kind.equals("profile") ? typed : NEW)),
                                new VocabularyPage.Listed(
                                        "theme",
                                        say("vocabulary.themes"),
                                        false,
                                        rows(vocabularies.themes(), kind.equals("theme") ? typed : NEW))),
                        WordVocabulary.SECTORS.stream()
                                .map(it -> new Choice(it, say("directory.sector." + it)))
                                .toList(),
                        typed.key().isEmpty() ? kind : "",
                        typed,
                        mistakes),
                mistakes);
    }

    private static List<VocabularyPage.EntryRow> rows(List<Entry> kept, Entry typed) {
        return kept.stream()
                .map(it ->
                        new VocabularyPage.EntryRow(it.key().equals(typed.key()) ? it.saying(typed) : it, it.version()))
                .toList();
    }
}
