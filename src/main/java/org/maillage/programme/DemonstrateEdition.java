package org.maillage.programme;

import static org.maillage.account.Example.must;

import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Editions;
import org.maillage.pathway.NoteFields;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.Templates;
import org.maillage.shared.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Demonstrates how a lead begins a programme, makes its edition and publishes the framing note. */
@Component
@Order(10)
record DemonstrateEdition(
        BeginProgramme beginProgramme,
        MakeEdition makeEdition,
        WriteNote writeNote,
        Templates templates,
        Editions editions,
        ExampleEdition exampleEdition)
        implements DemonstrationPart {

    private static final int MADE_DAYS_BEFORE = 90;
    private static final int NOTE_DAYS_BEFORE = 75;

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public boolean isDue(Example example) {
        return editions.findBySlug(ExampleEdition.SLUG).isEmpty();
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var lead = example.person(example.cast().lead());
        example.on(example.starts().minusDays(MADE_DAYS_BEFORE), () -> make(said, example, lead));
        example.on(example.starts().minusDays(NOTE_DAYS_BEFORE), () -> publishNote(said, lead));
    }

    private void make(Said said, Example example, SignedIn lead) {
        var programme = beginProgramme.beginProgramme(
                ProgrammeForm.empty()
                        .with(ProgrammeForm.TITLE, said.programme().title())
                        .with(ProgrammeForm.ORGANISER, said.programme().organiser())
                        .with(ProgrammeForm.CONTACT, said.programme().contact())
                        .with(ProgrammeForm.WORDS, said.programme().words()),
                lead);
        var template = templates
                .find(said.template().slug(), said.template().version())
                .orElseThrow();
        var form = new EditionForm(EditionForm.empty()
                .filled()
                .with(EditionForm.TITLE, said.title().fr())
                .with(EditionForm.SUMMARY, said.summary().fr())
                .with(EditionForm.STARTS_ON, example.starts())
                .with(EditionForm.ENDS_ON, example.starts().plusMonths(said.months()))
                .with(EditionForm.PLACES_MIN, said.placesMin())
                .with(EditionForm.PLACES_MAX, said.placesMax()));
        must(form.check());
        var slug = makeEdition.makeEdition(ExampleEdition.SLUG, programme, template, null, form, lead);
        must(slug.equals(ExampleEdition.SLUG), "another edition has its name");
        // Forms ask for French words alone.
        var made = editions.findBySlug(slug).orElseThrow();
        made.rewrite(made.content()
                .named(said.title(), said.summary(), PartialDate.of(form.starts()), PartialDate.of(form.ends())));
        editions.save(made);
    }

    private void publishNote(Said said, SignedIn lead) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add(NoteFields.KEYS.getFirst(), said.motives());
        writeNote.publish(exampleEdition.get(), NoteDraft.sent(typed, 0), lead);
    }

    /** What the lead types. */
    private record Said(
            Programme programme,
            Template template,
            Text title,
            Text summary,
            int months,
            int placesMin,
            int placesMax,
            String motives) {

        record Programme(String title, String organiser, String contact, String words) {}

        record Template(String slug, int version) {}
    }
}
