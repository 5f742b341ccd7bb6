package org.maillage.programme.desk;

import java.util.List;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.web.Frame;

/**
 * What is left before an edition moves on, for whoever moves it.
 *
 * @param next the status that it moves to, and {@code act} the words of the button
 * @param brings what the move brings about; {@code sure} is what one ticks
 * @param missing what is missing for it
 */
record MovePage(
        Frame frame,
        String path,
        String title,
        String next,
        String act,
        List<Remaining.Left> left,
        String brings,
        String sure,
        List<ToDo> missing) {}
