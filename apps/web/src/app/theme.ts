import type { ThemeConfig } from 'antd';

/** Ant Design waits for the end of a transition: where there are none (base.css) it must not begin one. */
const motion = !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A thumb needs more room than a mouse. */
const controlHeight = globalThis.matchMedia('(max-width: 767px)').matches ? 44 : 38;

/** Government blue, square enough for dense lists; text contrast ≥ 4.5 : 1 throughout (WCAG 2.2 AA). */
export const theme: ThemeConfig = {
  cssVar: { key: 'sidan' },
  token: {
    colorPrimary: '#0b4fa8', colorLink: '#0b4fa8', colorSuccess: '#1a7a32', colorWarning: '#a05a00', colorError: '#b42318',
    colorText: '#1b1f24', colorTextSecondary: '#4b5563', colorTextTertiary: '#5b6472', colorTextDescription: '#4b5563', colorTextPlaceholder: '#646b76',
    colorWarningBg: '#fff6e5', colorWarningBorder: '#e8b75c', colorErrorBg: '#fdeeec', colorErrorBorder: '#e0a29c', colorSuccessBg: '#eaf6ed', colorInfoBg: '#eaf1fb',
    // The edge of whatever one writes in or ticks keeps 3 : 1 (WCAG 1.4.11).
    colorBorder: '#8a94a3', borderRadius: 6, fontSize: 15, controlHeight, motion,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", "Helvetica Neue", Arial, sans-serif',
  },
  components: { Layout: { headerBg: '#0b3d91', siderBg: '#ffffff' }, Button: { fontWeight: 500, defaultBorderColor: '#b8c2cf' } },
};
