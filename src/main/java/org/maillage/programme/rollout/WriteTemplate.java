package org.maillage.programme.rollout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.pathway.ReadsTemplates;
import org.maillage.pathway.ReadsTemplates.Fault;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.shared.Attempt;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes templates on screen: a draft that changes bit by bit, then a version that never does. */
@Component
class WriteTemplate {

    private final TemplateDrafts drafts;
    private final Templates templates;
    private final ReadsTemplates reads;
    private final MadeUpPeople madeUp;
    private final Deeds deeds;
    private final Attempt attempt;

    WriteTemplate(
            TemplateDrafts drafts,
            Templates templates,
            ReadsTemplates reads,
            MadeUpPeople madeUp,
            Deeds deeds,
            Attempt attempt) {
        this.drafts = drafts;
        this.templates = templates;
        this.reads = reads;
        this.madeUp = madeUp;
        this.deeds = deeds;
        this.attempt = attempt;
    }

    boolean isMadeUp(SignedIn me) {
        return madeUp.find(me.id()).isPresent();
    }

    /** Begins another template from a version of one, under a title. */
    @Transactional
    public TemplateDraft copy(Template from, String title, SignedIn me) {
        var origin = Text.of(Saying.of("rollout.draft.copied", from.title().fr(), from.version()));
        return Typed.slugs(title)
                .filter(it -> templates.versions(it).isEmpty())
                .map(it -> new TemplateDraft(
                        UUID.randomUUID(),
                        from.as(
                                it,
                                1,
                                Text.french(title),
                                new Text(
                                        origin.fr() + " " + from.origin().fr(),
                                        from.origin().en() == null
                                                ? null
                                                : origin.en() + " "
                                                        + from.origin().en())),
                        0,
                        isMadeUp(me),
                        1))
                .filter(drafts::add)
                .findFirst()
                .orElseThrow();
    }

    /** Begins the next version of a template, or goes on with the draft that there is; nothing when others hold it. */
    @Transactional
    public Optional<TemplateDraft> next(Template from, SignedIn me) {
        var draft = new TemplateDraft(UUID.randomUUID(), from, from.version(), isMadeUp(me), 1);
        if (drafts.add(draft)) {
            return Optional.of(draft);
        }
        return drafts.find(from.slug()).filter(it -> it.demonstration() == draft.demonstration());
    }

    /** A draft as the entries of its file, to be changed. */
    DraftEntries entries(TemplateDraft draft) {
        return new DraftEntries(reads.entries(draft.template()));
    }

    /** A draft as the text of its file. */
    String file(TemplateDraft draft) {
        return reads.file(draft.template());
    }

    /** What became of a change. */
    sealed interface Outcome {

        /** It is kept. */
        record Kept() implements Outcome {}

        /** The file of the template would be refused. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** Keeps a draft as these entries say it, unless a file that says them would be refused. */
    @Transactional
    public Outcome change(TemplateDraft draft, DraftEntries said) {
        var checked = reads.read(said.all());
        var template = checked.template();
        if (template == null) {
            return new Outcome.Refused(checked.faults());
        }
        drafts.save(draft, template);
        return new Outcome.Kept();
    }

    @Transactional
    public void discard(TemplateDraft draft) {
        drafts.remove(draft);
    }

    /** The newest version of the template that a draft goes on; 0 while there is none. */
    int newest(TemplateDraft draft) {
        return templates.versions(draft.template().slug()).stream().findFirst().orElse(0);
    }

    /**
     * Publishes a draft as the next version, which never changes; editions stay with the version that they began with.
     *
     * @param newest the version that the reader knows to be the newest
     * @return nothing when there is a newer one by now
     */
    @Transactional
    public Optional<Template> publish(TemplateDraft draft, int newest, SignedIn me) {
        if (newest(draft) != newest) {
            return Optional.empty();
        }
        var written = draft.template();
        var next = written.as(written.slug(), newest + 1, written.title(), written.origin());
        try {
            attempt.write(() -> templates.add(next, draft.demonstration()));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        drafts.remove(draft);
        deeds.write(me.person(), "improved-template", draft.id(), next.title().fr() + " " + next.version());
        return Optional.of(next);
    }
}
