package org.maillage.evaluation.fragility;

import java.time.LocalDate;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** The agenda of a dialogue as it is typed: its points a line each, in their order. */
final class DialogueForm {

    static final FormField<String> TITLE = FormField.line("title", 200).must();
    static final FormField<LocalDate> ON = FormField.day("on");
    static final FormField<String> PLACE = FormField.line("place", 300);
    static final FormField<String> POINTS = FormField.text("points", 4000).must();
    static final FormField<String> INVITED = FormField.text("invited", 2000);

    private static final Fields FORM = Fields.of("fragility.dialogue", TITLE, ON, PLACE, POINTS, INVITED);

    private DialogueForm() {}

    static Filled of(DialogueAgenda it) {
        return FORM.empty()
                .with(TITLE, it.title())
                .with(ON, it.on())
                .with(PLACE, it.place())
                .with(POINTS, it.points())
                .with(INVITED, it.invited());
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return FORM.sent(sent).check();
    }

    static DialogueAgenda agenda(Filled sound, int version) {
        return new DialogueAgenda(
                sound.typed(TITLE),
                sound.get(ON),
                sound.typed(PLACE),
                sound.typed(POINTS),
                sound.typed(INVITED),
                version);
    }
}
