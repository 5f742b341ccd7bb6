package org.maillage.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How the web layer is set up: the assets, kept by browsers for a year, and the language of each request. */
@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer, WebMvcRegistrations {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final RememberLanguage rememberLanguage;
    private final SendOnce sendOnce;
    private final OpenDoors doors;
    private final SendFiles sendFiles;

    Web(RememberLanguage rememberLanguage, SendOnce sendOnce, OpenDoors doors, SendFiles sendFiles) {
        this.rememberLanguage = rememberLanguage;
        this.sendOnce = sendOnce;
        this.doors = doors;
        this.sendFiles = sendFiles;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new CarryOutForms(sendOnce);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(doors);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerPages(sendFiles));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rememberLanguage).excludePathPatterns(Assets.PATH + "**");
        registry.addInterceptor(new FewUploads());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PATH + "**")
                .addResourceLocations("classpath:/" + Assets.OWN, "classpath:/" + Assets.WEBJARS)
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }
}
