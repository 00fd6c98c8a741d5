import type { ThemeConfig } from 'antd';

/** Ant Design waits for the end of a transition: where there are none (base.css) it must not begin one. */
const motion = !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Government blue, square enough for dense lists; text contrast ≥ 4.5 : 1 throughout (WCAG 2.2 AA). */
export const theme: ThemeConfig = {
  cssVar: { key: 'sidan' },
  token: {
    colorPrimary: '#0b4fa8', colorLink: '#0b4fa8', colorSuccess: '#1a7a32', colorWarning: '#a05a00', colorError: '#b42318',
    colorText: '#1b1f24', colorTextSecondary: '#4b5563', colorTextTertiary: '#5b6472', colorTextDescription: '#4b5563', colorTextPlaceholder: '#646b76',
    colorWarningBg: '#fff6e5', colorWarningBorder: '#e8b75c', colorErrorBg: '#fdeeec', colorErrorBorder: '#e0a29c', colorSuccessBg: '#eaf6ed', colorInfoBg: '#eaf1fb',
    borderRadius: 6, fontSize: 15, controlHeight: 38, motion,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", "Helvetica Neue", Arial, sans-serif',
  },
  components: { Layout: { headerBg: '#0b3d91', siderBg: '#ffffff' }, Button: { fontWeight: 500 } },
};
