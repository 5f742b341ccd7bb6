package org.maillage.programme.rollout;

import org.maillage.pathway.Template;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;

/** Asks what becomes of a template: another one, or its next version. */
record NewDraftPage(Frame frame, Template from, Filled form) {

    static final FormField<String> TITLE = FormField.line("title", 200).must();
    static final Fields FORM = Fields.of("rollout.draft.new", TITLE);
}
