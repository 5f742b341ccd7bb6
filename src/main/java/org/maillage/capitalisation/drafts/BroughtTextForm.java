package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.WalkedPlaces.Walked;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.capitalisation.drafts.PlacedText.Placed;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody says of a text that they have brought: how the sheet begins, and where each passage goes. */
record BroughtTextForm(BroughtText text, Filled filled) {

    static final FormField<String> TITLE = line("title", 160).must();
    static final FormField<SheetKind> KIND =
            one("kind", SheetKind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<Part> PART =
            one("part", Part.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> FROM = FormField.choice("from");

    /** As the text seems to want it. */
    static BroughtTextForm empty(BroughtText text, List<Walked> walked) {
        var filled = Filled.empty("capitalisation.begin", fields(text))
                .with(TITLE, text.content().title())
                .with(KIND, SheetKind.EXPERIENCE)
                .with(PART, Part.AUTHOR);
        if (!walked.isEmpty()) {
            filled.with(FROM, walked.getFirst().key());
        }
        var passages = text.content().passages();
        for (var number = 0; number < passages.size(); number++) {
            filled.with(
                    to(number),
                    passages.get(number).section().map(SectionKey::key).orElse(PlacedText.OWN));
        }
        return new BroughtTextForm(text, offered(text, filled, walked));
    }

    static BroughtTextForm sent(BroughtText text, MultiValueMap<String, String> sent, List<Walked> walked) {
        var filled = Filled.sent("capitalisation.begin", fields(text), sent);
        return new BroughtTextForm(text, offered(text, filled, walked).check());
    }

    private static List<FormField<?>> fields(BroughtText text) {
        var fields = new ArrayList<FormField<?>>(List.of(TITLE, KIND, PART, FROM));
        IntStream.range(0, text.content().passages().size()).forEach(it -> fields.add(to(it)));
        return fields;
    }

    private static Filled offered(BroughtText text, Filled filled, List<Walked> walked) {
        filled.offerEach(KIND, Arrays.asList(SheetKind.values()))
                .offerEach(PART, Arrays.asList(Part.values()))
                .offer(
                        FROM,
                        walked.stream()
                                .map(it -> new Choice(it.key(), say(it.words())))
                                .toList());
        var passages = text.content().passages();
        for (var number = 0; number < passages.size(); number++) {
            var heading = heading(passages.get(number));
            filled.offer(to(number), choices(heading)).label(to(number), say("capitalisation.drafts.to", heading));
        }
        return filled;
    }

    private static List<Choice> choices(String heading) {
        var all = new ArrayList<Choice>();
        all.add(new Choice(PlacedText.OWN, say("capitalisation.drafts.own", heading)));
        for (var key : SectionKey.values()) {
            all.add(new Choice(key.key(), say(key.words())));
        }
        all.add(new Choice(PlacedText.OUT, say("capitalisation.drafts.out")));
        return all;
    }

    static String heading(Passage passage) {
        return passage.heading().isEmpty() ? say("capitalisation.drafts.beginning") : passage.heading();
    }

    /** The name of the field that says where a passage goes. */
    static FormField<String> to(int number) {
        return FormField.choice("to-" + number).must();
    }

    PlacedText placed() {
        var passages = text.content().passages();
        return PlacedText.of(
                IntStream.range(0, passages.size())
                        .mapToObj(it -> new Placed(passages.get(it), filled.must(to(it))))
                        .toList(),
                it -> say(it.words()),
                say("capitalisation.drafts.beginning"),
                it -> say("capitalisation.drafts.goes-on", it));
    }
}
