package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has each form carried out {@linkplain SendOnce once}, but for those that are carried out {@linkplain InParts in parts}. */
final class CarryOutForms extends RequestMappingHandlerAdapter {

    private final SendOnce sendOnce;

    CarryOutForms(SendOnce sendOnce) {
        this.sendOnce = sendOnce;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        return !"POST".equals(request.getMethod()) || handler.hasMethodAnnotation(InParts.class)
                ? super.handleInternal(request, response, handler)
                : sendOnce.carryOut(request, response, () -> super.handleInternal(request, response, handler));
    }
}
